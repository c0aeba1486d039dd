package vn.htx.core.training;

import java.util.Optional;
import vn.htx.core.money.Amounts;
import vn.htx.core.organization.OrganizationId;

/**
 * Người học của một tổ chức: how many people of one organization and role took part in a course.
 *
 * @param people how many
 * @param certified of them, how many hold a certificate
 * @param listed of those without one, how many stand on a stamped list
 * @param women of them, how many are women, if known
 * @param young of them, how many are young people as the source counts them, if known
 */
public record Trainees(
        OrganizationId organization,
        TraineeRole role,
        long people,
        long certified,
        long listed,
        Optional<Long> women,
        Optional<Long> young) {

    public Trainees {
        Amounts.requirePositive("people trained", people);
        requirePartOf("certified", certified, people);
        requirePartOf("listed", listed, people);
        requirePartOf("certified and listed", Math.addExact(certified, listed), people);
        women.ifPresent(number -> requirePartOf("women", number, people));
        young.ifPresent(number -> requirePartOf("young people", number, people));
    }

    private static void requirePartOf(String name, long part, long people) {
        Amounts.requireNotNegative(name, part);
        if (part > people) {
            throw new IllegalArgumentException(name + " are no more than the " + people + " people trained: " + part);
        }
    }

    /** People of whom nothing more is known than that they took part. */
    public static Trainees of(OrganizationId organization, TraineeRole role, long people) {
        return new Trainees(organization, role, people, 0, 0, Optional.empty(), Optional.empty());
    }

    /** The same people, so many of them with a certificate and so many of the others on a stamped list. */
    public Trainees proven(long byCertificate, long byList) {
        return new Trainees(organization, role, people, byCertificate, byList, women, young);
    }
}
