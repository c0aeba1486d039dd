package vn.htx.core.statistics;

import java.util.List;
import java.util.function.Function;

/**
 * What organizations, or their members, have in common that are counted together in a sum kept by a backend.
 *
 * @param place in which provinces the seat lies over time, as {@link ProvincePath} writes it
 * @param kind the kind of organization
 * @param founded the year its existence began
 * @param sector the field it declares, or {@link Dimension#NONE}
 * @param participation how its members take part: flags of capital, use and labour, as three digits; {@link #ITSELF} for
 *     organizations
 */
public record RollupCell(String place, String kind, String founded, String sector, String participation) {

    /** In place of a participation: not members are counted but organizations. */
    public static final String ITSELF = "";

    /** One part of a cell. */
    public enum Part {
        /** {@link RollupCell#place}. */
        PLACE(RollupCell::place),
        /** {@link RollupCell#kind}. */
        KIND(RollupCell::kind),
        /** {@link RollupCell#founded}. */
        FOUNDED(RollupCell::founded),
        /** {@link RollupCell#sector}. */
        SECTOR(RollupCell::sector),
        /** {@link RollupCell#participation}. */
        PARTICIPATION(RollupCell::participation);

        private final Function<RollupCell, String> value;

        Part(Function<RollupCell, String> value) {
            this.value = value;
        }

        /** The part of a cell. */
        public String of(RollupCell cell) {
            return value.apply(cell);
        }
    }

    /** Its parts, in the order of {@link Part}. */
    public List<String> parts() {
        return List.of(place, kind, founded, sector, participation);
    }

    /** The same with another place and sector. */
    RollupCell at(String otherPlace, String otherSector) {
        return new RollupCell(otherPlace, kind, founded, otherSector, participation);
    }

    /** The cell of the members who take part so. */
    RollupCell of(String membersTakingPart) {
        return new RollupCell(place, kind, founded, sector, membersTakingPart);
    }
}
