package vn.htx.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.filing.Filing;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.guice.HtxModule;
import vn.htx.core.member.Joining;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RecordFieldReview;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.Sector;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.core.register.Settings;
import vn.htx.core.register.View;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;

/** The README's examples: the lines between the marks stand there word for word. */
final class EmbeddingExample {

    private EmbeddingExample() {}

    static RecordFieldReview review() {
        return new RecordFieldReview(new OrganizationId("coop-1"), true);
    }

    static Filing founding(LocalDate day) {
        List<Joining> founders = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> Joining.adult("member-" + i, Participation.CAPITAL_AND_USE))
                .toList();
        FoundCooperative act = new FoundCooperative(
                new OrganizationId("coop-1"),
                new OrganizationName("Hợp tác xã Suối Mẫu"),
                new AreaCode("01840"),
                Sector.AGRICULTURE,
                List.of(BusinessLine.parse("VSIC-2018:0118")),
                new Dong(500_000_000),
                Optional.of(RegistrationNumber.taxCode("0000000017")),
                founders);
        return Filing.of("dossier-2025-17", "registry-3", day, act);
    }

    static long plainJava(Path folder) {
        LocalDate day = LocalDate.of(2025, 3, 3);
        Filing founding = founding(day);
        // readme: plain
        Settings settings = Settings.of(Map.of(
                "htx.storage",
                "sqlite",
                "htx.storage.sqlite.file",
                folder.resolve("register.db").toString()));
        try (Register register = Register.open(settings)) {
            Decision decision = register.file(founding);
            if (decision instanceof Decision.Refused refused) {
                throw new IllegalStateException("refused: " + refused.findings());
            }
            StatisticsQuery members = StatisticsQuery.stock(Measure.MEMBERSHIPS, day);
            return register.view(AsOf.on(day)).count(members).total();
        }
        // readme: end
    }

    static long guice(Settings settings) {
        LocalDate day = LocalDate.of(2025, 3, 3);
        // readme: guice
        Injector injector = Guice.createInjector(new HtxModule(settings));
        try (Register register = injector.getInstance(Register.class)) {
            register.file(founding(day)).orElseThrow();
            return register.view(AsOf.on(day)).streamOrganizations().count();
        }
        // readme: end
    }

    static boolean twoClocks(Register register, LocalDate day) {
        // readme: clocks
        View known = register.view(AsOf.on(day)); // on that day, by all we know now
        View then = register.view(AsOf.on(day).knownAt(Known.entry(1))); // on that day, by what entry 1 was the last of
        // readme: end
        return known.known() > then.known();
    }
}
