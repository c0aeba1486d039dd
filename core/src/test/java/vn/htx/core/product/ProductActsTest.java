package vn.htx.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.product.ProductFacts.Certified;
import vn.htx.core.product.ProductFacts.Recognition;
import vn.htx.core.product.ProductFacts.Sold;
import vn.htx.core.rulebook.History;
import vn.htx.core.support.Beneficiary;

class ProductActsTest {

    private static final OrganizationId COOP = new OrganizationId("coop-1");
    private static final Beneficiary OWNER = Beneficiary.of(COOP);
    private static final Reference PRODUCT = new Reference("sp-1");
    private static final CountryCode CZECHIA = new CountryCode("CZ");
    private static final IntroduceProduct INTRODUCED =
            new IntroduceProduct(PRODUCT, OWNER, "Miến dong mẫu", ProductCategory.FOOD);

    private static RecognizeOcop recognized(long stars, OcopOccasion occasion, String until) {
        return new RecognizeOcop(
                PRODUCT,
                OWNER,
                new OcopStars(stars),
                occasion,
                new Reference("QD-" + stars),
                Optional.ofNullable(until).map(LocalDate::parse));
    }

    private static Outlet outlet(MarketChannel channel, CountryCode country) {
        return new Outlet(channel, country, Optional.of(Dong.of(100)));
    }

    static Stream<Act> acts() {
        return Stream.of(
                INTRODUCED,
                new WithdrawProduct(PRODUCT, OWNER),
                recognized(3, OcopOccasion.FIRST, "2025-12-01"),
                new RevokeOcop(PRODUCT, OWNER),
                new MarkProduct(
                        PRODUCT,
                        OWNER,
                        new Reference("NH-1"),
                        MarkKind.COLLECTIVE_MARK,
                        Optional.of(LocalDate.of(2032, 1, 1))),
                new CertifyProduct(PRODUCT, OWNER, ProductStandard.VIETGAP, new Reference("VG-1"), Optional.empty()),
                new TraceProduct(PRODUCT, OWNER, "Hệ thống mẫu"),
                new RecordProductMarkets(
                        PRODUCT, OWNER, 2022, List.of(outlet(MarketChannel.DIRECT, CountryCode.VIET_NAM))));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void actsAreWrittenAndReadBack(Act act) {
        Record written = (Record) act;
        assertThat(RecordMapper.read(written.getClass(), RecordMapper.write(written), ""))
                .isEqualTo(act);
        assertThat(act.statements(LocalDate.of(2022, 12, 1))).isNotEmpty();
        assertThat(act.premises()).isNotEmpty();
    }

    private static <F extends Record> List<F> on(String day, History history, FactType<F> type) {
        return history.listFacts(FactQuery.all(type).where("organization", COOP).on(LocalDate.parse(day))).stream()
                .map(known -> known.fact().value())
                .toList();
    }

    @Test
    void starsAreHeldUntilTheirDayAndGivenAgain() {
        History history = History.empty()
                .and("2019-10-01", INTRODUCED)
                .and("2019-12-01", recognized(4, OcopOccasion.FIRST, "2022-12-01"))
                .and("2023-03-01", recognized(4, OcopOccasion.RENEWAL, "2026-03-01"));
        assertThat(on("2019-11-30", history, ProductFacts.OCOP)).isEmpty();
        assertThat(on("2022-11-30", history, ProductFacts.OCOP)).hasSize(1);
        assertThat(on("2022-12-01", history, ProductFacts.OCOP)).isEmpty();
        assertThat(on("2023-03-01", history, ProductFacts.OCOP))
                .extracting(Recognition::occasion)
                .containsExactly(OcopOccasion.RENEWAL);
    }

    @Test
    void anUpgradeTakesThePlaceOfWhatWasHeldForGood() {
        History history = History.empty()
                .and("2019-10-01", INTRODUCED)
                .and("2019-12-01", recognized(4, OcopOccasion.FIRST, null))
                .and("2021-12-01", recognized(5, OcopOccasion.UPGRADE, "2024-12-01"));
        assertThat(on("2021-11-30", history, ProductFacts.OCOP))
                .extracting(Recognition::stars)
                .containsExactly(new OcopStars(4));
        assertThat(on("2021-12-01", history, ProductFacts.OCOP))
                .extracting(Recognition::stars)
                .containsExactly(new OcopStars(5));
        assertThat(on("2024-12-01", history, ProductFacts.OCOP)).isEmpty();
    }

    @Test
    void starsAreLostWithTheProductOrByRevocation() {
        History held = History.empty()
                .and("2019-10-01", INTRODUCED)
                .and("2019-12-01", recognized(4, OcopOccasion.FIRST, null));
        assertThat(on("2020-01-01", held.and("2020-01-01", new RevokeOcop(PRODUCT, OWNER)), ProductFacts.OCOP))
                .isEmpty();
        History withdrawn = held.and("2020-01-01", new WithdrawProduct(PRODUCT, OWNER));
        assertThat(on("2019-12-31", withdrawn, ProductFacts.PRODUCT)).hasSize(1);
        assertThat(on("2020-01-01", withdrawn, ProductFacts.PRODUCT)).isEmpty();
        assertThat(on("2020-01-01", withdrawn, ProductFacts.OCOP)).isEmpty();
    }

    @Test
    void aNewCertificateTakesThePlaceOfTheOld() {
        History history = History.empty()
                .and("2022-01-01", certified("VG-1", "2024-01-01"))
                .and("2023-06-01", certified("VG-2", "2023-12-01"));
        assertThat(on("2023-05-31", history, ProductFacts.STANDARD))
                .extracting(Certified::certificate)
                .containsExactly(new Reference("VG-1"));
        assertThat(on("2023-06-01", history, ProductFacts.STANDARD))
                .extracting(Certified::certificate)
                .containsExactly(new Reference("VG-2"));
        assertThat(on("2023-12-01", history, ProductFacts.STANDARD)).isEmpty();
    }

    private static CertifyProduct certified(String certificate, String until) {
        return new CertifyProduct(
                PRODUCT,
                OWNER,
                ProductStandard.VIETGAP,
                new Reference(certificate),
                Optional.of(LocalDate.parse(until)));
    }

    @Test
    void anotherCountryIsExport() {
        History history = History.empty()
                .and(
                        "2022-12-31",
                        new RecordProductMarkets(
                                PRODUCT,
                                OWNER,
                                2022,
                                List.of(
                                        outlet(MarketChannel.SUPERMARKET, CountryCode.VIET_NAM),
                                        outlet(MarketChannel.ENTERPRISE, CZECHIA))));
        assertThat(on("2022-12-31", history, ProductFacts.MARKET))
                .filteredOn(Sold::export)
                .extracting(Sold::country)
                .containsExactly(CZECHIA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordProductMarkets(
                        PRODUCT,
                        OWNER,
                        2022,
                        List.of(outlet(MarketChannel.DIRECT, CZECHIA), outlet(MarketChannel.DIRECT, CZECHIA))))
                .withMessageContaining("add the sales up");
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 6})
    void aProductHasThreeToFiveStars(long stars) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OcopStars(stars))
                .withMessageContaining("3, 4 or 5 stars, not " + stars);
    }

    @Test
    void starsStandInOrder() {
        assertThat(Stream.of(5L, 3L, 4L).map(OcopStars::new).sorted())
                .extracting(OcopStars::toString)
                .containsExactly("3", "4", "5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cz", "XX", "CZE"})
    void aCountryIsKnownByItsTwoLetters(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountryCode.parse(text))
                .withMessageContaining("ISO 3166-1");
    }
}
