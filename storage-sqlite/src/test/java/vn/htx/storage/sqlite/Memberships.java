package vn.htx.storage.sqlite;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.Subject;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationFacts.Existence;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.time.EffectivePeriod;

/** The facts that most tests need: a cooperative exists, somebody is a member. */
final class Memberships {

    static final OrganizationId COOPERATIVE = new OrganizationId("coop-1");
    static final Subject ORGANIZATION = new Subject(OrganizationFacts.SUBJECT, "coop-1");

    private Memberships() {}

    static Fact<Existence> cooperative(LocalDate since, long entry) {
        return Fact.of(
                OrganizationFacts.EXISTENCE,
                new Existence(COOPERATIVE, OrganizationKind.COOPERATIVE, Optional.empty()),
                EffectivePeriod.startingOn(since),
                entry);
    }

    static Fact<Membership> member(String id, LocalDate since, long entry) {
        return Fact.of(
                MemberFacts.MEMBERSHIP,
                MemberFacts.membership(COOPERATIVE, Joining.adult(id, Participation.CAPITAL_AND_USE)),
                EffectivePeriod.startingOn(since),
                entry);
    }

    static Subject subject(String member) {
        return new Subject(MemberFacts.SUBJECT, COOPERATIVE + "/" + member);
    }
}
