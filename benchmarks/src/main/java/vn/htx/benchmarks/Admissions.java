package vn.htx.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import vn.htx.core.filing.Filing;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.people.Person;

/** Small filings without end, each of another cooperative: one new member is admitted, with a vault record. */
final class Admissions {

    static final LocalDate DAY = LocalDate.of(2025, 2, 3);

    private static final long STRIDE = 7919;

    private final long cooperatives;
    private final AtomicLong last = new AtomicLong();

    Admissions(Size size) {
        this.cooperatives = size.nation().margins().cooperativeCount();
    }

    /** One admission. */
    record Admission(OrganizationId organization, MemberId member, String name, String identityNumber) {

        Filing filing() {
            Joining joining = Joining.adult(member.value(), Participation.CAPITAL_AND_USE);
            return Filing.of("new-" + member, "sample", DAY, new AdmitMembers(organization, List.of(joining)))
                    .with(List.of(Person.named(member, name, identityNumber)));
        }
    }

    /** The next; the cooperatives take turns, neighbours far apart. */
    Admission next() {
        long number = last.incrementAndGet();
        String digits = String.format(Locale.ROOT, "%08d", number);
        return new Admission(
                Cooperatives.id(number * STRIDE % cooperatives),
                new MemberId("n-" + digits),
                "Thành viên mẫu mới " + digits,
                "0001" + digits);
    }
}
