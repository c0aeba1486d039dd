package vn.htx.core.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;
import vn.htx.core.training.TrainingFacts.Participation;

/** Quá trình đào tạo của một tổ chức: which courses its people took, and how many of them can prove it. Immutable. */
public final class TrainingRecord {

    private final FactSource facts;
    private final OrganizationId organization;

    /** The record of an organization, by the facts of a source. */
    public TrainingRecord(FactSource facts, OrganizationId organization) {
        this.facts = facts;
        this.organization = organization;
    }

    /** The participations in courses that were over before a day, by course and role. */
    public List<Participation> listEndedBefore(LocalDate day) {
        return values(TrainingFacts.PARTICIPATION).stream()
                .filter(participation -> participation.lastDay().isBefore(day))
                .toList();
    }

    /**
     * How many different people were trained up to the end of a year and can prove it, of every role (Decree
     * 113/2024/NĐ-CP, Article 6.1).
     */
    public TrainedPeople provenUpTo(long year) {
        Map<Reference, Long> counted = new HashMap<>();
        listEndedBefore(LocalDate.of(Math.toIntExact(year) + 1, 1, 1))
                .forEach(some -> counted.merge(some.course(), some.proven(), Math::addExact));
        return people(counted, named(counted.keySet()));
    }

    private Map<Reference, Set<MemberId>> named(Set<Reference> courses) {
        Map<Reference, Set<MemberId>> named = new HashMap<>();
        values(TrainingFacts.TRAINEE).stream()
                .filter(trainee -> trainee.proof() != TrainingProof.NONE && courses.contains(trainee.course()))
                .forEach(trainee -> named.computeIfAbsent(trainee.course(), course -> new HashSet<>())
                        .add(trainee.member()));
        return named;
    }

    /** Within one course people are different; over courses only those named are known to be. */
    private static TrainedPeople people(Map<Reference, Long> counted, Map<Reference, Set<MemberId>> named) {
        Set<MemberId> known = new HashSet<>();
        named.values().forEach(known::addAll);
        long most = known.size();
        long least = known.size();
        for (Map.Entry<Reference, Long> course : counted.entrySet()) {
            int knownHere = named.getOrDefault(course.getKey(), Set.of()).size();
            most += Math.max(0, course.getValue() - knownHere);
            least = Math.max(least, course.getValue());
        }
        return new TrainedPeople(least, most);
    }

    private <F extends Record> List<F> values(FactType<F> type) {
        return facts.listFacts(FactQuery.all(type).where("organization", organization)).stream()
                .map(known -> known.fact().value())
                .toList();
    }
}
