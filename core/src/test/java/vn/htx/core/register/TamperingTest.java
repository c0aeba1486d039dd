package vn.htx.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.Fact;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.Filing;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.SuspendOrganization;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.FactChanges;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.time.EffectivePeriod;

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

    /** The entry of a newcomer, as a register would make it after a founding. */
    private static Append admission(Register register, LocalDate day) {
        Joining newcomer = Joining.adult("newcomer", Participation.CAPITAL_AND_USE);
        AdmitMembers act = new AdmitMembers(Organizations.COOPERATIVE, List.of(newcomer));
        MemoryStorage elsewhere = new MemoryStorage(StandardCatalogue.catalogue());
        Register copy = Register.over(elsewhere, RegisterParts.standard());
        copy.importVerbatim(register, done -> {});
        copy.file(Filing.of("admit", "registry", day, act)).orElseThrow();
        return elsewhere.read(reading -> new Append(
                reading.findLastEntry().orElseThrow(),
                reading.listTouched(2),
                reading.listStoodOn(2),
                new FactChanges(List.of(), List.of(membership(newcomer, EffectivePeriod.startingOn(day)))),
                List.of()));
    }

    private static Fact<?> membership(Joining member, EffectivePeriod period) {
        return Fact.of(MemberFacts.MEMBERSHIP, MemberFacts.membership(Organizations.COOPERATIVE, member), period, 2);
    }

    private static List<String> faultsAfter(UnaryOperator<Append> tampering) {
        MemoryStorage storage = new MemoryStorage(StandardCatalogue.catalogue());
        try (Register register = Register.over(storage, RegisterParts.standard())) {
            register.file(Organizations.cooperativeWith(8, FOUNDED)).orElseThrow();
            Append admission = admission(register, PAUSED);
            storage.inUnitOfWork(work -> {
                work.append(tampering.apply(admission));
                return 0;
            });
            return register.verify(done -> {}).faults().stream()
                    .map(fault -> fault.where() + " " + fault.reason())
                    .toList();
        }
    }

    @Test
    void anEntryThatIsAsItWasFiledHasNoFault() {
        assertThat(faultsAfter(append -> append)).isEmpty();
    }

    @Test
    void anEntryCutOffFromWhatItStandsOnIsNamed() {
        assertThat(faultsAfter(append ->
                        new Append(append.entry(), append.touches(), List.of(), append.changes(), append.vault())))
                .containsExactly("entry:2 is not linked to the subjects its act stands on");
    }

    @Test
    void factsOfASubjectWithoutAnyEntryAreNamedOnce() {
        Joining ghost = Joining.adult("ghost", Participation.CAPITAL_AND_USE);
        assertThat(faultsAfter(append -> {
                    List<Fact<?>> opened = new ArrayList<>(append.changes().opened());
                    opened.add(membership(ghost, EffectivePeriod.of(FOUNDED, PAUSED)));
                    opened.add(membership(ghost, EffectivePeriod.startingOn(PAUSED)));
                    FactChanges more = new FactChanges(List.of(), opened);
                    return new Append(append.entry(), append.touches(), append.standsOn(), more, List.of());
                }))
                .containsExactly("membership:coop-1/ghost holds membership facts and has no entry");
    }

    private static SuspendOrganization pauseUntil(LocalDate day) {
        return new SuspendOrganization(Organizations.COOPERATIVE, day, PAUSED);
    }
}
