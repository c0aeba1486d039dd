package vn.htx.samples;

import java.util.Arrays;
import java.util.List;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.Sector;

/**
 * What an organization does: the word its name carries, its field, and its business lines in the classification of 2018
 * (Decision 27/2018/QĐ-TTg), which is used throughout, as if older registrations had been recoded.
 */
enum Trade {
    RICE("Lúa nếp", Sector.AGRICULTURE, "0111"),
    MAIZE("Ngô nếp", Sector.AGRICULTURE, "0112"),
    CANNA("Dong riềng", Sector.AGRICULTURE, "0113 1074"),
    TARO("Khoai môn", Sector.AGRICULTURE, "0113"),
    GOURD("Bí xanh", Sector.AGRICULTURE, "0118 1030"),
    VEGETABLES("Rau xanh", Sector.AGRICULTURE, "0118"),
    MUSHROOMS("Nấm hương", Sector.AGRICULTURE, "0118"),
    GINGER("Gừng núi", Sector.AGRICULTURE, "0119"),
    TURMERIC("Nghệ vàng", Sector.AGRICULTURE, "0119 1079"),
    ORANGES("Cam quýt", Sector.AGRICULTURE, "0121"),
    BANANAS("Chuối tây", Sector.AGRICULTURE, "0121"),
    TEA("Chè xanh", Sector.AGRICULTURE, "0127 1076"),
    HERBS("Dược liệu", Sector.AGRICULTURE, "0128"),
    SEEDLINGS("Cây giống", Sector.AGRICULTURE, "0132"),
    CATTLE("Trâu bò", Sector.AGRICULTURE, "0141"),
    GOATS("Dê núi", Sector.AGRICULTURE, "0144"),
    PIGS("Lợn đen", Sector.AGRICULTURE, "0145 1010"),
    POULTRY("Gà đồi", Sector.AGRICULTURE, "0146"),
    BEES("Ong mật", Sector.AGRICULTURE, "0149"),
    FARM_SERVICES("Dịch vụ trồng trọt", Sector.AGRICULTURE, "0161"),
    FORESTRY("Lâm nghiệp", Sector.AGRICULTURE, "0210"),
    FISH("Cá nước ngọt", Sector.AGRICULTURE, "0322"),
    NOODLES("Miến sợi", Sector.INDUSTRY_CONSTRUCTION, "1074"),
    PRESERVES("Chế biến rau quả", Sector.INDUSTRY_CONSTRUCTION, "1030"),
    SAWMILL("Chế biến gỗ", Sector.INDUSTRY_CONSTRUCTION, "1610"),
    WICKER("Mây tre đan", Sector.INDUSTRY_CONSTRUCTION, "1629"),
    BUILDING("Xây dựng", Sector.INDUSTRY_CONSTRUCTION, "4101 4102"),
    REFUSE("Vệ sinh môi trường", Sector.INDUSTRY_CONSTRUCTION, "3811"),
    PRODUCE("Nông sản sạch", Sector.TRADE_SERVICES, "4620 4632"),
    HAULAGE("Vận tải", Sector.TRADE_SERVICES, "4933"),
    LODGING("Du lịch", Sector.TRADE_SERVICES, "5510 7912"),
    CATERING("Ẩm thực", Sector.TRADE_SERVICES, "5610");

    private static final String EDITION = "VSIC-2018";

    private final String word;
    private final Sector sector;
    private final String codes;

    Trade(String word, Sector sector, String codes) {
        this.word = word;
        this.sector = sector;
        this.codes = codes;
    }

    /** The trades that are agricultural, or those that are not. */
    static List<Trade> of(boolean agricultural) {
        return Arrays.stream(values())
                .filter(trade -> trade.sector.isAgricultural() == agricultural)
                .toList();
    }

    String word() {
        return word;
    }

    Sector sector() {
        return sector;
    }

    List<BusinessLine> lines() {
        return Arrays.stream(codes.split(" ", -1))
                .map(code -> new BusinessLine(EDITION, code))
                .toList();
    }
}
