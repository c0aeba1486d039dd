package vn.htx.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.filing.Filing;
import vn.htx.core.organization.Reference;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Obstacle;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.Settings;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.register.WithdrawEntries;
import vn.htx.core.release.ReleaseFacts.ReleasedReport;
import vn.htx.core.statistics.Quantity.Certainty;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;

class PublishReportTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 5);
    private static final Catalogue CATALOGUE = StandardCatalogue.catalogue();

    private final Register register = Register.open(Settings.memory(), RegisterParts.standard());

    @AfterEach
    void close() {
        register.close();
    }

    private Decision publish(String filing, PublishReport act) {
        return register.file(Filing.of(filing, "office", PUBLISHED, act));
    }

    private List<ReleasedReport> released(Known known) {
        return register
                .view(AsOf.on(PUBLISHED).knownAt(known))
                .streamFacts(FactQuery.all(ReleaseFacts.REPORT))
                .toList()
                .stream()
                .map(fact -> fact.fact().value())
                .toList();
    }

    @Test
    void aReleaseIsReadBackFromItsEntryAsItWasFiled() {
        publish("first", Published.knowing(0)).orElseThrow();

        String stored = CanonicalForm.text(
                register.view(AsOf.on(PUBLISHED)).findEntry(1).orElseThrow().act());

        assertThat(CATALOGUE.readAct(CanonicalForm.parse(stored), "act")).isEqualTo(Published.knowing(0));
    }

    @Test
    void aReleaseIsKnownFromItsOwnEntryOn() {
        publish("first", Published.knowing(0)).orElseThrow();

        assertThat(released(Known.entry(0))).isEmpty();
        assertThat(released(Known.now())).singleElement().satisfies(released -> {
            assertThat(released.release()).isEqualTo(new Reference("overview-2025-05"));
            assertThat(released.asOf()).isEqualTo(Published.DAY);
            assertThat(released.known()).isZero();
            assertThat(released.figures()).isEqualTo(1);
        });
    }

    @Test
    void whatWasFiledWhileTheReportWasMadeHasItMadeAgain() {
        publish("first", Published.knowing(0)).orElseThrow();
        PublishReport outrun = Published.of("overview-2025-05b", Published.DAY, 0, Optional.empty());

        Decision.Refused refused = (Decision.Refused) publish("second", outrun);

        assertThat(refused.obstacles()).extracting(Obstacle::code).containsExactly(Obstacle.Code.NOT_OF_THE_LAST_ENTRY);
        assertThat(refused.obstacles().get(0).message(Locale.ENGLISH)).contains("make it again", "[1]");
        assertThat(refused.obstacles().get(0).message(Locale.forLanguageTag("vi")))
                .contains("hãy lập lại");
        assertThat(publish("second", Published.of("overview-2025-05b", Published.DAY, 1, Optional.empty()))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void anEntryThatIsNotThereYetIsNotTheOneBefore() {
        assertThat(publish("first", Published.knowing(7)).isAccepted()).isFalse();
    }

    @Test
    void theSameReleaseAgainIsAnsweredWithItsEntryAndAnotherUnderItsIdIsRefused() {
        publish("first", Published.knowing(0)).orElseThrow();

        assertThat(publish("first", Published.knowing(0)).orElseThrow().entry().sequence())
                .isEqualTo(1);
        assertThat(((Decision.Refused) publish("other", Published.knowing(1))).obstacles())
                .extracting(Obstacle::code)
                .containsExactly(Obstacle.Code.NO_GROUND);
    }

    @Test
    void aWithdrawnReleaseIsKnownBeforeItsWithdrawalOnly() {
        publish("first", Published.knowing(0)).orElseThrow();
        register.file(Filing.of("withdrawn", "office", PUBLISHED, new WithdrawEntries(List.of(1L))))
                .orElseThrow();

        assertThat(released(Known.entry(1))).hasSize(1);
        assertThat(released(Known.now())).isEmpty();
        assertThat(register.verify(done -> {}).faults()).isEmpty();
    }

    @Test
    void nobodyPublishesWhatWasTrueOnALaterDay() {
        PublishReport act = Published.knowing(0);

        assertThatThrownBy(() -> act.statements(Published.DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-05-30")
                .hasMessageContaining("2025-05-31");
        assertThat(act.statements(Published.DAY)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-", "20-25", "soon", ""})
    void aPeriodIsYears(String period) {
        assertThatThrownBy(() -> Published.of("r", Published.DAY, 0, Optional.of(period)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020-2025");
    }

    @Test
    void aValueIsANumberOrAReasonNeverBothAndNeverNeither() {
        assertThatThrownBy(() -> new ReleasedValue(
                        Optional.of(1L), Optional.empty(), Optional.empty(), Optional.of("not-recorded")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new ReleasedValue(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReleasedValue.fraction(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReleasedValue(
                        Optional.empty(), Optional.empty(), Optional.of(Certainty.AT_LEAST), Optional.of("withheld")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPrintHasADigest() {
        assertThatThrownBy(() -> new ReleasedPrint("json", "vi", "ABC"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64");
    }
}
