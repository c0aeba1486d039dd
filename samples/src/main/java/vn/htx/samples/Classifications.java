package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.ClassifyField;
import vn.htx.core.organization.NationalField;
import vn.htx.core.organization.OrganizationKind;

/**
 * The finer fields of cooperatives that are not agricultural, made up: an office classes them at the end of 2022, by the first
 * line they were founded with, and later ones soon after they are founded. Those that turned to another field are not classed yet.
 */
final class Classifications implements Undertaking {

    private static final LocalDate CLASSED = LocalDate.of(2022, 12, 15);
    private static final int SOON = 14;

    @Override
    public void tell(Province province, Dice dice) {
        province.lives().stream().filter(Classifications::isToBeClassed).forEach(life -> classify(life, province));
    }

    private static boolean isToBeClassed(Biography life) {
        return life.kind() == OrganizationKind.COOPERATIVE
                && life.existsOn(Course.PUBLISHED)
                && !life.foundedAs().isAgricultural()
                && !life.isTurned();
    }

    private static void classify(Biography life, Province province) {
        LocalDate day = province.from(later(CLASSED, life.toldOn().plusDays(SOON)));
        if (life.existsOn(day)) {
            main(life).ifPresent(line -> province.write(day, new ClassifyField(life.id(), field(line))));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Optional<BusinessLine> main(Biography life) {
        return life.foundedFor().stream().findFirst();
    }

    /** What an office could take a line for; the sections are those of the classification of 2018. */
    private static NationalField field(BusinessLine line) {
        int division = Integer.parseInt(line.code().substring(0, 2));
        if (division <= 33) {
            return NationalField.INDUSTRY_CRAFT;
        } else if (division <= 39) {
            return NationalField.ENVIRONMENT;
        } else if (division <= 43) {
            return NationalField.CONSTRUCTION;
        }
        return List.of(49, 50, 51, 52, 53).contains(division) ? NationalField.TRANSPORT : NationalField.TRADE_SERVICE;
    }
}
