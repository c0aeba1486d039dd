package vn.htx.core.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.assessment.Dossier;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.ReferenceData;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Statement;
import vn.htx.core.fact.Subject;
import vn.htx.core.fact.SubjectFacts;
import vn.htx.core.fact.Tally;
import vn.htx.core.filing.Filing;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Rulebook;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.time.WorkCalendar;

/** What has happened so far, given in order, and what one rule says of a filing or an organization then. */
public final class History implements FactSource {

    public static final Rulebook RULEBOOK = StandardRulebook.rulebook();
    private static final AreaDirectory AREAS = AreaDirectory.vietNam();
    private static final WorkCalendar CALENDAR = WorkCalendar.vietNam();

    private final Map<Subject, SubjectFacts> facts;

    private History(Map<Subject, SubjectFacts> facts) {
        this.facts = facts;
    }

    public static History empty() {
        return new History(Map.of());
    }

    public History and(String day, Act act) {
        Map<Subject, SubjectFacts> after = new HashMap<>(facts);
        for (Statement said : act.statements(LocalDate.parse(day))) {
            after.put(
                    said.subject(),
                    after.getOrDefault(said.subject(), SubjectFacts.none()).after(said, 1));
        }
        return new History(after);
    }

    /** What a rule says of an act filed now. */
    public Finding filing(String rule, String day, Act act) {
        return filing(rule, day, act, AREAS, CALENDAR);
    }

    public Finding filing(String rule, String day, Act act, AreaDirectory areas, WorkCalendar calendar) {
        return only(RULEBOOK, rule, filed(day, act, areas, calendar), LocalDate.parse(day));
    }

    public Finding filing(Rulebook rulebook, String rule, String day, Act act) {
        return only(rulebook, rule, filed(day, act, AREAS, CALENDAR), LocalDate.parse(day));
    }

    private FiledAct filed(String day, Act act, AreaDirectory areas, WorkCalendar calendar) {
        Filing filing = Filing.of("f-1", "clerk-1", LocalDate.parse(day), act);
        return new FiledAct(filing, this, and(day, act), new ReferenceData(areas, calendar));
    }

    /** What a rule says of an organization as it stands. */
    public Finding standing(String rule, String organization, String day) {
        LocalDate on = LocalDate.parse(day);
        return only(
                RULEBOOK,
                rule,
                new Dossier(new OrganizationId(organization), this, new ReferenceData(AREAS, CALENDAR)).on(on),
                on);
    }

    private static Finding only(Rulebook rulebook, String rule, vn.htx.core.law.LegalSubject subject, LocalDate day) {
        return rulebook.assessAll(subject, day).stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public <F extends Record> List<KnownFact<F>> listFacts(FactQuery<F> query) {
        List<KnownFact<F>> found = new ArrayList<>();
        for (Fact<?> fact : all()) {
            if (fact.type().name().equals(query.type().name()) && query.matches(fact)) {
                Fact<F> typed = new Fact<>(query.type(), fact.cells(), fact.period(), fact.entry());
                found.add(new KnownFact<>(typed, 1, OptionalLong.empty()));
            }
        }
        found.sort(Comparator.comparing(known -> known.fact().period().from()));
        return found;
    }

    private List<Fact<?>> all() {
        List<Fact<?>> all = new ArrayList<>();
        facts.values().forEach(subject -> all.addAll(subject.list()));
        return all;
    }

    @Override
    public long balance(Tally tally, List<Object> group, LocalDate day) {
        return counted(tally, group).stream()
                .filter(fact -> fact.period().contains(day))
                .count();
    }

    @Override
    public NavigableMap<LocalDate, Long> balances(Tally tally, List<Object> group, LocalDate from) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(from));
        for (Fact<?> fact : counted(tally, group)) {
            days.add(fact.period().from());
            fact.period().end().ifPresent(days::add);
        }
        NavigableMap<LocalDate, Long> balances = new TreeMap<>();
        days.tailSet(from).forEach(day -> balances.put(day, balance(tally, group, day)));
        return balances;
    }

    private List<Fact<?>> counted(Tally tally, List<Object> group) {
        return all().stream()
                .filter(fact -> fact.type().name().equals(tally.factType()))
                .filter(fact -> fact.type().pick(tally.by(), fact.cells()).equals(group))
                .toList();
    }
}
