package vn.htx.core.area;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import vn.htx.core.time.EffectivePeriod;

/**
 * An administrative unit (đơn vị hành chính) through one period of its existence: one code, name and parent.
 *
 * @param code the code it bears in this period
 * @param level its level, which its code tells
 * @param name its own name, NFC, without the word for its type: "Đức Xuân"
 * @param type the Vietnamese word for its type, in lower case: "xã", "phường", "thị trấn", "thành phố", "huyện", "tỉnh"
 * @param parent the unit it belongs to; empty for a province
 * @param period the days on which the register holds this true
 * @param decree the instrument that made the unit or gave its code
 */
public record Area(
        AreaCode code,
        AreaLevel level,
        String name,
        String type,
        Optional<AreaCode> parent,
        EffectivePeriod period,
        String decree) {

    /** Refuses a level that is not the code's, a blank name or type, and a parent where there is none to have. */
    public Area {
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        type = Normalizer.normalize(type, Normalizer.Form.NFC);
        if (code.level() != level) {
            throw new IllegalArgumentException("Code " + code + " is of level " + code.level() + ", not " + level);
        }
        if (name.isBlank() || type.isBlank()) {
            throw new IllegalArgumentException("Unit " + code + " has no name or no type");
        }
        if (parent.isPresent() == (level == AreaLevel.PROVINCE)) {
            throw new IllegalArgumentException(
                    "Unit " + code + ": every unit but a province has a parent, and a province has none");
        }
    }

    /** Returns the full name as officials write it, such as "Xã Ba Bể" or "Thành phố Bắc Kạn". */
    public String fullName() {
        int first = type.offsetByCodePoints(0, 1);
        return type.substring(0, first).toUpperCase(Locale.ROOT) + type.substring(first) + " " + name;
    }
}
