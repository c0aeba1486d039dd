package vn.htx.core.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.assessment.Dossier;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Digests;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.Filing;
import vn.htx.core.law.Finding;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.ChainHead;
import vn.htx.core.storage.FactChanges;
import vn.htx.core.storage.KnownFacts;
import vn.htx.core.storage.ProposedFacts;
import vn.htx.core.storage.RememberedFacts;
import vn.htx.core.storage.UnitOfWork;
import vn.htx.core.time.VietNamTime;

/** Decides one filing inside a unit of work. */
final class Filer {

    /** Where an outcome keeps evidence. */
    static final String EVIDENCE = "evidence";

    private final UnitOfWork work;
    private final RegisterParts parts;
    private final Filing filing;
    private final OrganizationRules rules;
    private final FactSource before;

    Filer(UnitOfWork work, RegisterParts parts, OrganizationRules rules, Filing filing) {
        this.work = work;
        this.parts = parts;
        this.rules = rules;
        this.filing = filing;
        this.before = new RememberedFacts(KnownFacts.now(work, parts.catalogue()));
    }

    Decision decide() {
        Optional<Entry> accepted = work.findEntry(filing.id());
        return accepted.map(this::answerAgain).orElseGet(this::decideAnew);
    }

    private Decision answerAgain(Entry entry) {
        if (!isSameAs(entry)) {
            throw new FilingConflictException(filing.id(), entry.sequence());
        }
        return new Recall(work, parts).decision(entry);
    }

    private boolean isSameAs(Entry entry) {
        return entry.actor().equals(filing.actor())
                && entry.effectiveOn().equals(filing.effectiveOn())
                && entry.ground().equals(filing.ground())
                && entry.act().equals(parts.catalogue().write(filing.act()))
                && entry.replacement().map(Entry.Replacement::entry).equals(filing.replaces());
    }

    private Decision decideAnew() {
        Recorded draft = new Recorded(draft(), filing.act());
        Plan plan = new Planner(work, parts.catalogue(), before).plan(draft);
        VaultPlan vault = VaultPlan.of(filing, work);
        List<Obstacle> obstacles = Stream.of(
                        plan.obstacles(), vault.obstacles(), changedSince(plan), notOfTheLast(draft.entry(), plan))
                .flatMap(List::stream)
                .toList();
        if (!obstacles.isEmpty()) {
            return new Decision.Refused(List.of(), obstacles);
        }
        return judge(draft.entry(), plan, vault);
    }

    private List<Obstacle> changedSince(Plan plan) {
        List<Obstacle> changed = new ArrayList<>();
        filing.basedOn()
                .ifPresent(seen -> plan.touches().forEach(subject -> {
                    long last = work.lastTouch(subject);
                    if (last > seen) {
                        changed.add(Obstacle.of(Obstacle.Code.CHANGED_SINCE, subject, List.of(last)));
                    }
                }));
        return changed;
    }

    /** What was made from an older state of the register than the entry would follow on. */
    private List<Obstacle> notOfTheLast(Entry draft, Plan plan) {
        long last = draft.sequence() - 1;
        return filing.act()
                .madeFrom()
                .filter(made -> made != last)
                .map(made -> plan.touches().stream()
                        .limit(1)
                        .map(subject -> Obstacle.of(Obstacle.Code.NOT_OF_THE_LAST_ENTRY, subject, List.of(last)))
                        .toList())
                .orElse(List.of());
    }

    private Decision judge(Entry draft, Plan plan, VaultPlan vault) {
        FactSource after = new RememberedFacts(new ProposedFacts(before, plan.changes()));
        List<Finding> findings = assess(plan, after);
        List<Finding> refusals = parts.rulebook().refusals(findings, draft.actType());
        if (!refusals.isEmpty()) {
            return new Decision.Refused(refusals, List.of());
        }
        List<Finding> remarks = findings.stream()
                .filter(finding -> finding.verdict().isViolated())
                .toList();
        Impact impact = impact(plan, after);
        Entry entry = complete(draft, remarks, impact, parts.rulebook().evidence(findings));
        work.append(new Append(entry, plan.touches(), plan.standsOn(), plan.changes(), vault.changes()));
        return new Decision.Accepted(entry, remarks, impact);
    }

    private List<Finding> assess(Plan plan, FactSource after) {
        return new Judging(parts, rules, filing, before, after)
                .findings(organizations(plan), changedFacts(plan.changes()));
    }

    private static List<Fact<?>> changedFacts(FactChanges changes) {
        List<Fact<?>> changed = new ArrayList<>(changes.opened());
        changes.closed().forEach(known -> changed.add(known.fact()));
        return changed;
    }

    private static List<OrganizationId> organizations(Plan plan) {
        return Judging.organizations(plan.touches());
    }

    private Impact impact(Plan plan, FactSource after) {
        List<Finding> earlier = new ArrayList<>();
        List<Finding> later = new ArrayList<>();
        if (plan.revising() || isLate(plan)) {
            LocalDate last = VietNamTime.dateOf(parts.clock().instant());
            firstDay(plan.changes()).filter(first -> !first.isAfter(last)).ifPresent(first -> {
                for (OrganizationId id : organizations(plan)) {
                    earlier.addAll(breaches(id, before).during(first, last));
                    later.addAll(breaches(id, after).during(first, last));
                }
            });
        }
        return new Impact(factChanges(plan.changes()), without(later, earlier), without(earlier, later));
    }

    private Breaches breaches(OrganizationId id, FactSource facts) {
        return new Breaches(new Dossier(id, facts, parts.reference()), parts.rulebook(), rule -> true);
    }

    /** Whether an organization touched, or the membership of one, has entries that take effect later. */
    private boolean isLate(Plan plan) {
        LocalDate day = filing.effectiveOn();
        return organizations(plan).stream()
                .map(id -> plan.latest().get(new Subject(OrganizationFacts.SUBJECT, id.value())))
                .anyMatch(latest ->
                        latest != null && (latest.isTouchedAfter(day) || latest.isStoodOnFrom(day.plusDays(1))));
    }

    private static Optional<LocalDate> firstDay(FactChanges changes) {
        return Stream.concat(
                        changes.closed().stream()
                                .map(known -> known.fact().period().from()),
                        changes.opened().stream().map(fact -> fact.period().from()))
                .min(LocalDate::compareTo);
    }

    /** Breaches of some that others do not have from the same day on. */
    private static List<Finding> without(List<Finding> some, List<Finding> others) {
        return some.stream()
                .filter(finding -> others.stream()
                        .noneMatch(other -> other.rule().equals(finding.rule())
                                && other.subject().equals(finding.subject())
                                && other.since().equals(finding.since())))
                .toList();
    }

    static List<FactChange> factChanges(FactChanges changes) {
        List<FactChange> list = new ArrayList<>();
        changes.closed().forEach(known -> list.add(new FactChange(known.fact(), false)));
        changes.opened().forEach(fact -> list.add(new FactChange(fact, true)));
        return list;
    }

    private Entry draft() {
        Optional<ChainHead> last = work.findHead();
        return new Entry(
                last.map(ChainHead::sequence).orElse(0L) + 1,
                recordedAt(last),
                filing.id(),
                filing.actor(),
                filing.effectiveOn(),
                filing.ground(),
                parts.rulebook().digest(),
                parts.catalogue().write(filing.act()),
                filing.replaces().map(this::replacement),
                Fields.empty(),
                last.map(ChainHead::digest).orElse(Digests.GENESIS),
                "");
    }

    private Entry.Replacement replacement(long replaced) {
        long place = work.findEntry(replaced).map(Entry::place).orElse(replaced);
        return new Entry.Replacement(replaced, place);
    }

    private Instant recordedAt(Optional<ChainHead> last) {
        Instant now = parts.clock().instant().truncatedTo(ChronoUnit.MICROS);
        return last.map(ChainHead::recordedAt)
                .filter(before -> before.isAfter(now))
                .orElse(now);
    }

    private static Entry complete(Entry draft, List<Finding> remarks, Impact impact, List<Finding> evidence) {
        Fields judged = Fields.empty()
                .with("remarks", FindingDocument.write(remarks))
                .with("appeared", FindingDocument.write(impact.appeared()))
                .with("vanished", FindingDocument.write(impact.vanished()));
        Fields outcome = evidence.isEmpty() ? judged : judged.with(EVIDENCE, FindingDocument.write(evidence));
        return new Entry(
                        draft.sequence(),
                        draft.recordedAt(),
                        draft.filing(),
                        draft.actor(),
                        draft.effectiveOn(),
                        draft.ground(),
                        draft.rulePack(),
                        draft.act(),
                        draft.replacement(),
                        outcome,
                        draft.previous(),
                        "")
                .sealed();
    }
}
