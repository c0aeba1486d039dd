package vn.htx.storage.sqlite.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.member.MemberKind;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.LegalStatus;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Sector;
import vn.htx.core.organization.Situation;

/** What coded cells mean, as core says it when asked case by case. */
final class Meanings {

    private static final List<Situation> SITUATIONS = List.of(Situation.values());
    private static final List<Boolean> EITHER = List.of(false, true);

    private Meanings() {}

    /** For each situation, a bit of a number. */
    static Map<String, Integer> situationBits() {
        Map<String, Integer> bits = new LinkedHashMap<>();
        SITUATIONS.forEach(situation -> bits.put(RecordMapper.nameOf(situation), bit(situation)));
        return bits;
    }

    private static int bit(Situation situation) {
        return 1 << SITUATIONS.indexOf(situation);
    }

    /** For a kind of organization, a space and the bits of its situations: its legal status. */
    static Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (OrganizationKind kind : OrganizationKind.values()) {
            for (int bits = 0; bits < 1 << SITUATIONS.size(); bits++) {
                LegalStatus status = LegalStatus.of(kind, situations(bits));
                statuses.put(RecordMapper.nameOf(kind) + " " + bits, RecordMapper.nameOf(status));
            }
        }
        return statuses;
    }

    private static Set<Situation> situations(int bits) {
        return SITUATIONS.stream()
                .filter(situation -> (bits & bit(situation)) != 0)
                .collect(Collectors.toSet());
    }

    /** For a sector: whether figures count it as agricultural. */
    static Map<String, String> agricultural() {
        return Stream.of(Sector.values())
                .collect(Collectors.toMap(
                        RecordMapper::nameOf, sector -> sector.isAgricultural() ? "agricultural" : "non-agricultural"));
    }

    /** For the flags capital, use and labour, as three digits: the kind of member on a day. */
    static Map<String, String> memberKinds(LocalDate day) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (boolean capital : EITHER) {
            for (boolean use : EITHER) {
                for (boolean labour : EITHER) {
                    if (capital || use || labour) {
                        Participation participation = new Participation(capital, use, labour);
                        kinds.put(
                                digit(capital) + digit(use) + digit(labour),
                                RecordMapper.nameOf(MemberKind.of(participation, day)));
                    }
                }
            }
        }
        return kinds;
    }

    private static String digit(boolean flag) {
        return flag ? "1" : "0";
    }
}
