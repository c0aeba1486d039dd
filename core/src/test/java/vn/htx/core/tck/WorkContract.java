package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.AgeBand;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Origin;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.ChangeCharterCapital;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.RenameOrganization;
import vn.htx.core.organization.Sector;
import vn.htx.core.people.MemberId;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.storage.Storage;

/** What a filing costs does not depend on how many members, at home or foreign, the organization has. Counted, never timed. */
interface WorkContract extends StorageTopic {

    @Test
    default void aFilingInOrderAsksTheSameInACooperativeOfTenAndOfTenThousand() {
        try (Storage storage = another();
                CountedStorage counted = new CountedStorage(storage)) {
            RegisterParts parts = RegisterParts.standard()
                    .withCatalogue(TestCatalogue.CATALOGUE)
                    .withClock(Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC));
            Register register = Register.over(counted, parts);
            found(register, "small", "Đồng Nhỏ", "0000000111", 10);
            found(register, "large", "Đồng Lớn", "0000000129", 10_000);
            counted.takeWork();

            List<CountedStorage.Work> small = work(register, counted, "small");
            List<CountedStorage.Work> large = work(register, counted, "large");

            assertThat(large).isEqualTo(small);
        }
    }

    private static void found(Register register, String id, String name, String certificate, int members) {
        List<Joining> founders = IntStream.rangeClosed(1, members)
                .mapToObj(i -> new Joining(
                        new MemberId("m-" + i),
                        MemberType.PERSON,
                        Participation.CAPITAL_AND_USE,
                        AgeBand.ADULT,
                        i % 10 == 0 ? Origin.FOREIGN_INVESTOR : Origin.VIETNAMESE))
                .toList();
        Act act = new FoundCooperative(
                new OrganizationId(id),
                new OrganizationName("Hợp tác xã " + name),
                new AreaCode("01834"),
                Sector.AGRICULTURE,
                List.of(),
                new Dong(1_000_000_000),
                Optional.of(RegistrationNumber.certificate(certificate)),
                founders);
        register.file(Filing.of("found-" + id, "tester", LocalDate.of(2024, 7, 2), act))
                .orElseThrow();
    }

    private static List<CountedStorage.Work> work(Register register, CountedStorage counted, String id) {
        OrganizationId organization = new OrganizationId(id);
        List<Act> acts = List.of(
                new AdmitMembers(organization, List.of(Joining.adult("newcomer", Participation.CAPITAL_AND_LABOUR))),
                new ChangeParticipation(organization, new MemberId("newcomer"), Participation.CAPITAL_AND_USE),
                new LeaveOrganization(organization, new MemberId("m-3"), LeaveOrganization.Reason.VOLUNTARY),
                new ChangeCharterCapital(organization, new Dong(2_000_000_000)),
                new RenameOrganization(organization, new OrganizationName("Hợp tác xã Tên Khác Của " + id)));
        List<CountedStorage.Work> work = new ArrayList<>();
        LocalDate day = LocalDate.of(2025, 3, 3);
        for (Act act : acts) {
            day = day.plusDays(1);
            register.file(Filing.of(id + "-" + day, "tester", day, act)).orElseThrow();
            work.add(counted.takeWork());
        }
        return work;
    }
}
