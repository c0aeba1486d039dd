package vn.htx.core.tck;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;

/**
 * Facts a host might add (vụ thu hoạch): made up here so that no backend can know them, with every kind of column, nullable
 * ones, a key of four kinds, look-ups and tallies.
 */
public final class Harvests {

    /** What is grown. */
    public enum Crop {
        RICE,
        TEA,
        STAR_ANISE
    }

    /** One harvest of one plot. */
    public record Harvest(
            OrganizationId organization,
            long plot,
            LocalDate sownOn,
            boolean organic,
            Crop crop,
            Dong value,
            int workers,
            String remark,
            Optional<String> buyer,
            Optional<LocalDate> soldOn,
            Optional<Boolean> certified,
            Optional<Long> kilograms,
            Optional<Integer> grade,
            Optional<Dong> price,
            Optional<AreaCode> area) {}

    /** The fact that a plot bore a harvest. */
    public static final FactType<Harvest> HARVEST = FactType.describe("harvest", Harvest.class)
            .about("farm", "organization")
            .each("plot", "sownOn", "organic")
            .lookup("crop", "buyer", "kilograms", "soldOn")
            .tally("organization", "crop")
            .tally("organic", "sownOn")
            .build();

    private Harvests() {}

    /** A harvest of rice of which little is known. */
    public static Harvest plain(String organization, long plot) {
        return new Harvest(
                new OrganizationId(organization),
                plot,
                LocalDate.of(2024, 2, 10),
                false,
                Crop.RICE,
                Dong.of(1_500_000),
                4,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A harvest of tea of which everything is known. */
    public static Harvest full(String organization, long plot) {
        return new Harvest(
                new OrganizationId(organization),
                plot,
                LocalDate.of(2024, 3, 1),
                true,
                Crop.STAR_ANISE,
                Dong.of(Long.MAX_VALUE),
                Integer.MAX_VALUE,
                "Vụ chè xuân",
                Optional.of("Chợ Bắc Kạn"),
                Optional.of(LocalDate.of(2024, 5, 31)),
                Optional.of(false),
                Optional.of(Long.MIN_VALUE),
                Optional.of(-1),
                Optional.of(Dong.of(-7)),
                Optional.of(AreaCode.of("01840")));
    }

    /** The same harvest, sold. */
    public static Harvest sold(Harvest harvest) {
        return new Harvest(
                harvest.organization(),
                harvest.plot(),
                harvest.sownOn(),
                harvest.organic(),
                harvest.crop(),
                harvest.value(),
                harvest.workers(),
                harvest.remark(),
                Optional.of("Chợ Phủ Thông"),
                Optional.of(LocalDate.of(2024, 6, 30)),
                harvest.certified(),
                harvest.kilograms(),
                harvest.grade(),
                harvest.price(),
                harvest.area());
    }
}
