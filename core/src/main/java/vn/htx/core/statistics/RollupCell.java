package vn.htx.core.statistics;

import java.util.List;

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
        PLACE,
        /** {@link RollupCell#kind}. */
        KIND,
        /** {@link RollupCell#founded}. */
        FOUNDED,
        /** {@link RollupCell#sector}. */
        SECTOR,
        /** {@link RollupCell#participation}. */
        PARTICIPATION
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
