package vn.htx.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.BeginSituation;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.EndSituation;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RegisterNumber;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.Sector;
import vn.htx.core.organization.Situation;
import vn.htx.core.storage.memory.MemoryStorage;

class EndedOrganizationsTest {

    private static final LocalDate FOUNDED = LocalDate.of(2025, 1, 6);
    private static final LocalDate ENDED = LocalDate.of(2026, 4, 1);

    private final Register register =
            Register.over(new MemoryStorage(StandardCatalogue.catalogue()), RegisterParts.standard());

    @AfterEach
    void close() {
        register.close();
    }

    private Decision file(String id, LocalDate on, Act act) {
        return register.file(Filing.of(id, "registry", on, act));
    }

    @Test
    void aConvertedGroupIsInNoSituationAnyMore() {
        register.file(Organizations.groupWith(8, FOUNDED)).orElseThrow();
        Situation away = Situation.NOT_AT_REGISTERED_ADDRESS;
        file("code", FOUNDED, new RegisterNumber(Organizations.GROUP, RegistrationNumber.taxCode("0000000017")))
                .orElseThrow();
        file("convert", ENDED, conversion()).orElseThrow();
        file("away", ENDED.minusDays(9), new BeginSituation(Organizations.GROUP, away))
                .orElseThrow();

        assertThat(file("back", ENDED.plusDays(9), new EndSituation(Organizations.GROUP, away))
                        .isAccepted())
                .isFalse();
    }

    private static ConvertGroup conversion() {
        return new ConvertGroup(
                Organizations.GROUP,
                Organizations.COOPERATIVE,
                new OrganizationName("Hợp tác xã Mẫu Hai"),
                new AreaCode("01834"),
                Sector.AGRICULTURE,
                List.of(BusinessLine.parse("VSIC-2018:0118")),
                new Dong(500_000_000),
                Optional.of(RegistrationNumber.taxCode("0000000017")),
                Organizations.members(8),
                true);
    }
}
