package vn.htx.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.htx.core.assessment.Dossier;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactQuery.Place;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Tally;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.Filing;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Rule;
import vn.htx.core.member.Headcount;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.organization.Organization;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Organizations;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;
import vn.htx.core.policy.PolicyFacts;
import vn.htx.core.statistics.CountedFact;
import vn.htx.core.statistics.Counting;
import vn.htx.core.statistics.FactAnswer;
import vn.htx.core.statistics.FactEvaluator;
import vn.htx.core.statistics.FactQuestion;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsTable;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.KnownFacts;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.SubmitApplication;
import vn.htx.core.support.SupportFacts;
import vn.htx.core.support.SupportLine;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.time.Known;

/**
 * The register as of a point on both clocks: a day, and the last entry known. Consistent and repeatable: filings accepted
 * later do not change it. Lists are ordered by id in byte order; long ones are streamed in pages.
 *
 * <p>Thread-safe.
 */
public final class View implements Counting {

    private static final int PAGE = 1000;

    private final Storage storage;
    private final RegisterParts parts;
    private final LocalDate day;
    private final long known;
    private final FactSource facts;

    private View(Storage storage, RegisterParts parts, LocalDate day, long known) {
        this.storage = storage;
        this.parts = parts;
        this.day = day;
        this.known = known;
        this.facts = new ViewedFacts();
    }

    static View of(Storage storage, RegisterParts parts, AsOf asOf) {
        return new View(storage, parts, asOf.effective(), storage.read(reading -> lastKnown(reading, asOf.known())));
    }

    private static long lastKnown(Reading reading, Known known) {
        if (known instanceof Known.Entry entry) {
            if (entry.sequence() > reading.lastSequence()) {
                throw new IllegalArgumentException(
                        "there is no entry " + entry.sequence() + "; the last is " + reading.lastSequence());
            }
            return entry.sequence();
        } else if (known instanceof Known.At at) {
            return KnownMoment.lastEntryAt(reading, at.instant());
        }
        return reading.lastSequence();
    }

    /** Facts known at the view's entry, each question a reading of its own. */
    private final class ViewedFacts implements FactSource {
        @Override
        public <F extends Record> List<KnownFact<F>> listFacts(FactQuery<F> query) {
            return storage.read(reading -> known(reading).listFacts(query));
        }

        @Override
        public long balance(Tally tally, List<Object> group, LocalDate on) {
            return storage.read(reading -> known(reading).balance(tally, group, on));
        }

        @Override
        public List<Long> listBalances(Tally tally, List<List<Object>> groups, LocalDate on) {
            return storage.read(reading -> known(reading).listBalances(tally, groups, on));
        }

        @Override
        public NavigableMap<LocalDate, Long> balances(Tally tally, List<Object> group, LocalDate from) {
            return storage.read(reading -> known(reading).balances(tally, group, from));
        }
    }

    private KnownFacts known(Reading reading) {
        return new KnownFacts(reading, knowledge(reading), parts.catalogue()::getFactType);
    }

    /** What the view knows; if that still is all there is, by the shorter way. */
    private Knowledge knowledge(Reading reading) {
        return known == reading.lastSequence() ? Knowledge.now() : Knowledge.at(known);
    }

    /** The day looked at. */
    @Override
    public LocalDate day() {
        return day;
    }

    /** The sequence of the last entry known; 0 before the first. */
    public long known() {
        return known;
    }

    /** The last entry known. */
    public Optional<Entry> findLastKnown() {
        return findEntry(known);
    }

    /** The entry of a sequence, if the view knows it. */
    public Optional<Entry> findEntry(long sequence) {
        return sequence > known ? Optional.empty() : storage.read(reading -> reading.findEntry(sequence));
    }

    /** The facts the view answers from. */
    @Override
    public FactSource facts() {
        return facts;
    }

    /** An organization founded by the day; it may have ended. */
    public Optional<Organization> findOrganization(OrganizationId id) {
        return storage.read(reading -> new Organizations(known(reading), day).find(id));
    }

    /**
     * An organization founded by the day; it may have ended.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Organization getOrganization(OrganizationId id) {
        return findOrganization(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no organization " + id + " on " + day));
    }

    /** All organizations that exist on the day, by id. */
    public Stream<Organization> streamOrganizations() {
        return streamFacts(FactQuery.all(OrganizationFacts.EXISTENCE).on(day))
                .flatMap(found -> findOrganization(found.fact().value().organization()).stream());
    }

    /**
     * The members an organization has on the day, by member id; empty if it does not exist. A group or cooperative is a
     * member only while it exists itself.
     */
    public Stream<Membership> streamMembers(OrganizationId id) {
        if (findOrganization(id).filter(Organization::exists).isEmpty()) {
            return Stream.empty();
        }
        return streamFacts(FactQuery.all(MemberFacts.MEMBERSHIP)
                        .where("organization", id)
                        .on(day))
                .map(known -> known.fact().value())
                .filter(member -> !member.type().isRegistered() || exists(member.member()));
    }

    private boolean exists(MemberId member) {
        return !facts.listFacts(FactQuery.all(OrganizationFacts.EXISTENCE)
                        .where("organization", member)
                        .on(day))
                .isEmpty();
    }

    /** The spells of a member in an organization, first to last, whenever they were. */
    public List<EffectivePeriod> listSpells(OrganizationId id, MemberId member) {
        return facts
                .listFacts(FactQuery.all(MemberFacts.MEMBERSHIP)
                        .where("organization", id)
                        .where("member", member))
                .stream()
                .map(known -> known.fact().period())
                .toList();
    }

    /** How many members an organization has, by kind. */
    public Headcount headcount(OrganizationId id) {
        return new Headcount(facts, id, getOrganization(id).kind());
    }

    /** The policy documents in force on the day, by id. */
    public List<PolicyFacts.Issued> listPolicies() {
        return facts.listFacts(FactQuery.all(PolicyFacts.DOCUMENT).on(day)).stream()
                .map(known -> known.fact().value())
                .toList();
    }

    /** How policy documents stand to each other on the day. */
    public List<PolicyFacts.Linked> listPolicyLinks() {
        return facts.listFacts(FactQuery.all(PolicyFacts.LINK).on(day)).stream()
                .map(known -> known.fact().value())
                .toList();
    }

    /** The facts of a type asked for, in pages. */
    public <F extends Record> Stream<KnownFact<F>> streamFacts(FactQuery<F> query) {
        FactQuery<F> paged = query.limit(PAGE);
        return Pages.<Optional<Place>, KnownFact<F>>stream(
                place -> facts.listFacts(place.map(paged::after).orElse(paged)),
                Optional.empty(),
                known -> Optional.of(Place.of(known)),
                PAGE);
    }

    /** The answer to a statistical question, by what the view knows. */
    @Override
    public StatisticsTable count(StatisticsQuery query) {
        return storage.read(reading -> reading.count(query, knowledge(reading), parts.areas()));
    }

    /** The answer to a statistical question over facts of any type, by what the view knows. */
    @Override
    public FactAnswer count(FactQuestion question) {
        return storage.read(reading -> FactEvaluator.evaluate(question, known(reading), parts.areas()));
    }

    /** The facts a statistical question counts, each with the day it is counted on. */
    public List<CountedFact> list(FactQuestion question) {
        return storage.read(reading -> FactEvaluator.list(question, known(reading), parts.areas()));
    }

    /** All that is known of one organization, for questions about its whole life. */
    public Dossier dossier(OrganizationId id) {
        return new Dossier(id, facts, parts.reference());
    }

    /** The breaches of the law by an organization's state on the day, each with the day it began. */
    public List<Finding> findings(OrganizationId id) {
        return findings(id, rule -> true);
    }

    /** The breaches of some rules by an organization's state on the day, each with the day it began. */
    public List<Finding> findings(OrganizationId id, Predicate<Rule<?>> rules) {
        return breaches(id, rules).on(day);
    }

    /** The breaches of all organizations that exist on the day, by organization and rule. */
    public Stream<Finding> findings() {
        return streamFacts(FactQuery.all(OrganizationFacts.EXISTENCE).on(day))
                .flatMap(known -> findings(known.fact().value().organization()).stream());
    }

    /**
     * The breaches of some rules by an organization that hold on some day from one to another, both included: each with
     * the day it began, perhaps before them, and the day it ended, if it did by then.
     *
     * @throws IllegalArgumentException if the days are in the wrong order
     */
    public List<Breach> breaches(OrganizationId id, LocalDate from, LocalDate last, Predicate<Rule<?>> rules) {
        if (last.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot begin on " + from + " and end on " + last);
        }
        return breaches(id, rules).within(from, last);
    }

    /**
     * Whether an organization may have the support of a measure if it applied on the day: what each rule that judges
     * applications says of it, with its reasons and articles. Nothing is kept.
     *
     * @throws IllegalArgumentException if the measure is not offered on the day
     */
    public List<Finding> eligibility(OrganizationId id, Reference measure) {
        SupportFacts.Measure offered =
                facts
                        .listFacts(FactQuery.all(SupportFacts.MEASURE)
                                .where("measure", measure)
                                .on(day))
                        .stream()
                        .map(known -> known.fact().value())
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("no measure " + measure + " is offered on " + day));
        SupportLine line = new SupportLine(offered.programme(), measure, offered.kind(), Beneficiary.of(id));
        Filing asked = Filing.of(
                "eligibility",
                "htx",
                day,
                new SubmitApplication(measure, line, Optional.empty(), Optional.empty(), Optional.empty()));
        return parts.rulebook()
                .evidence(parts.rulebook().assessAll(new FiledAct(asked, facts, facts, parts.reference()), day));
    }

    private Breaches breaches(OrganizationId id, Predicate<Rule<?>> rules) {
        return new Breaches(dossier(id), parts.rulebook(), rules);
    }

    /**
     * What falls due for an organization from one day to another, both included, and is not done by the view's day: by
     * last day, then rule.
     */
    public List<DueDuty> duties(OrganizationId id, LocalDate from, LocalDate last) {
        return new Duties(dossier(id), parts.rulebook(), day).due(from, last);
    }
}
