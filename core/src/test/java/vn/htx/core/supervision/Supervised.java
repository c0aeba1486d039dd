package vn.htx.core.supervision;

import java.time.LocalDate;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactSource;
import vn.htx.core.filing.Filing;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.time.AsOf;

/** A register with two cooperatives to look into, coop-x and coop-y. */
final class Supervised implements AutoCloseable {

    static final OrganizationId COOP = new OrganizationId("coop-x");
    static final OrganizationId OTHER = new OrganizationId("coop-y");

    private final Register register =
            Register.over(new MemoryStorage(StandardCatalogue.catalogue()), RegisterParts.standard());

    Supervised() {
        accept("2025-01-06", NewOrganization.cooperative().asCooperative());
        accept(
                "2025-01-06",
                NewOrganization.called("coop-y", "Hợp tác xã Na Rì").coded(9).asCooperative());
    }

    Decision file(String day, Act act) {
        return register.file(Filing.of("f-" + (register.lastEntry() + 1), "clerk", LocalDate.parse(day), act));
    }

    Decision.Accepted accept(String day, Act act) {
        return file(day, act).orElseThrow();
    }

    FactSource facts(String day) {
        return register.view(AsOf.on(LocalDate.parse(day))).facts();
    }

    @Override
    public void close() {
        register.close();
    }
}
