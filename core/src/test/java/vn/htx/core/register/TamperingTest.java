package vn.htx.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.Filing;
import vn.htx.core.organization.SuspendOrganization;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.FactChanges;
import vn.htx.core.storage.memory.MemoryStorage;

class TamperingTest {

    private static final LocalDate FOUNDED = LocalDate.of(2021, 3, 1);
    private static final LocalDate PAUSED = LocalDate.of(2022, 3, 14);

    @Test
    void anActTurnedIntoNonsenseIsAFaultNotAnException() {
        MemoryStorage storage = new MemoryStorage(StandardCatalogue.catalogue());
        try (Register register = Register.over(storage, RegisterParts.standard())) {
            register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();
            Entry founding = register.entries(0).findFirst().orElseThrow();
            storage.inUnitOfWork(work -> {
                work.append(new Append(pausedBackwards(founding), List.of(), List.of(), FactChanges.none(), List.of()));
                return 0;
            });

            assertThat(register.verify(done -> {}).faults())
                    .extracting(Object::toString)
                    .anyMatch(fault -> fault.contains("entry:2") && fault.contains("no readable act"));
        }
    }

    private static Entry pausedBackwards(Entry last) {
        Filing pause = Filing.of("pause", "registry", PAUSED, pauseUntil(PAUSED.plusDays(1)));
        return new Entry(
                        2,
                        last.recordedAt(),
                        pause.id(),
                        pause.actor(),
                        pause.effectiveOn(),
                        pause.ground(),
                        last.rulePack(),
                        StandardCatalogue.catalogue().write(pauseUntil(PAUSED.minusDays(1))),
                        Optional.empty(),
                        last.outcome(),
                        last.digest(),
                        "")
                .sealed();
    }

    private static SuspendOrganization pauseUntil(LocalDate day) {
        return new SuspendOrganization(Organizations.COOPERATIVE, day, PAUSED);
    }
}
