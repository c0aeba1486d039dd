package vn.htx.samples;

import java.util.List;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.Sector;

/**
 * The fields in which the source of {@link NationMargins} counts cooperatives. Each cooperative of the sample nation has one
 * business line, from which its field can be told.
 */
public enum NationField {
    /** Nông nghiệp. */
    AGRICULTURE(Sector.AGRICULTURE, "0111", "Nông nghiệp", 10),
    /** Công nghiệp – tiểu thủ công nghiệp. */
    INDUSTRY_AND_CRAFTS(Sector.INDUSTRY_CONSTRUCTION, "1629", "Mây tre đan", 6),
    /** Thương mại – dịch vụ. */
    TRADE_AND_SERVICES(Sector.TRADE_SERVICES, "4632", "Nông sản sạch", 6),
    /** Giao thông vận tải. */
    TRANSPORT(Sector.TRADE_SERVICES, "4933", "Vận tải", 6),
    /** Xây dựng. */
    CONSTRUCTION(Sector.INDUSTRY_CONSTRUCTION, "4101", "Xây dựng", 4),
    /** Quỹ tín dụng nhân dân. */
    CREDIT_FUNDS(Sector.FINANCE, "6419", "Tín dụng", 100),
    /** Môi trường. */
    ENVIRONMENT(Sector.INDUSTRY_CONSTRUCTION, "3811", "Vệ sinh môi trường", 4),
    /** Lĩnh vực khác. */
    OTHER(Sector.TRADE_SERVICES, "5510", "Du lịch", 4);

    private final Sector sector;
    private final String code;
    private final String word;
    private final int weight;

    NationField(Sector sector, String code, String word, int weight) {
        this.sector = sector;
        this.code = code;
        this.word = word;
        this.weight = weight;
    }

    /** The sector cooperatives of this field declare. */
    public Sector sector() {
        return sector;
    }

    /** The business line cooperatives of this field register, and no others do. */
    public BusinessLine line() {
        return new BusinessLine("VSIC-2018", code);
    }

    List<BusinessLine> lines() {
        return List.of(line());
    }

    String word() {
        return word;
    }

    /** How many members a cooperative of this field has, against others; an assumption. */
    int weight() {
        return weight;
    }
}
