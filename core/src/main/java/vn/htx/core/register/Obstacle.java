package vn.htx.core.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Subject;

/**
 * Vướng mắc: why a filing cannot be accepted, apart from law: it stands on nothing, or it would take the ground from under
 * entries already accepted.
 *
 * @param code what is in the way
 * @param subject what it is about, as {@code kind:id}
 * @param detail what was expected of which facts, such as {@code present organization kind=group}; empty if nothing more is to say
 * @param entries the accepted entries in the way
 */
public record Obstacle(Code code, String subject, String detail, List<Long> entries) {

    /** What is in the way of a filing. */
    public enum Code {
        /** What the act presupposes is not so. */
        NO_GROUND("Căn cứ của hành vi không có", "What the act presupposes is not so"),
        /** Accepted entries would lose what they presuppose. */
        ENTRIES_STAND_ON_IT("Các bút toán đã ghi dựa vào nội dung này", "Accepted entries stand on it"),
        /** The entry to correct does not exist. */
        NO_SUCH_ENTRY("Không có bút toán này", "There is no such entry"),
        /** The entry to correct is already withdrawn or replaced. */
        NOT_IN_EFFECT("Bút toán không còn hiệu lực", "The entry has no effect any more"),
        /** The entry cannot be corrected: it states no facts. */
        NOT_CORRECTABLE("Bút toán này không thể đính chính hoặc thu hồi", "The entry cannot be corrected or withdrawn"),
        /** The subject changed after the entry the filing is based on. */
        CHANGED_SINCE(
                "Đối tượng đã thay đổi sau bút toán làm cơ sở", "The subject changed since the entry it is based on"),
        /** The act speaks of the register as known at an entry that is not the last. */
        NOT_OF_THE_LAST_ENTRY(
                "Nội dung không được lập từ bút toán cuối cùng của sổ đăng ký; hãy lập lại",
                "It was not made from the last entry of the register; make it again"),
        /** The identity number belongs to another member. */
        IDENTITY_TAKEN("Số định danh đã thuộc về thành viên khác", "The identity number belongs to another member");

        private final String vietnamese;
        private final String english;

        Code(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }
    }

    public Obstacle {
        entries = List.copyOf(entries);
    }

    static Obstacle missing(Premise premise) {
        String expected = RecordMapper.nameOf(premise.expected());
        return new Obstacle(Code.NO_GROUND, premise.subject().toString(), expected + " " + facts(premise), List.of());
    }

    /** The facts looked at: their type, what of their key the subject does not say, and what else they must be. */
    private static String facts(Premise premise) {
        List<String> columns = premise.type().subjectColumns();
        String key = premise.key().stream()
                .skip(columns.size())
                .map(cell -> " " + cell)
                .collect(Collectors.joining());
        String where = premise.where().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> " " + each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining());
        return premise.type() + key + where;
    }

    static Obstacle of(Code code, Subject subject, List<Long> entries) {
        return new Obstacle(code, subject.toString(), "", entries);
    }

    private String words(boolean vi) {
        String[] parts = detail.split(" ", 2);
        String facts = "'" + parts[parts.length - 1] + "'";
        return switch (parts[0]) {
            case "present" ->
                vi ? "chưa có " + facts + " trong ngày có hiệu lực" : "no " + facts + " on the effective day";
            case "standing" ->
                vi
                        ? "chưa có " + facts + " từ trước ngày có hiệu lực"
                        : "no " + facts + " on the effective day and the day before";
            case "absent" ->
                vi
                        ? "đã có " + facts + " trong ngày có hiệu lực"
                        : "there is " + facts + " already on the effective day";
            case "never" ->
                vi ? "đã từng có " + facts + " trong sổ đăng ký" : "there is or was " + facts + " in the register";
            default -> detail;
        };
    }

    /** The obstacle in words, in Vietnamese or else in English. */
    public String message(Locale locale) {
        boolean vi = locale.getLanguage().equals("vi");
        String text = (vi ? code.vietnamese : code.english) + ": " + subject;
        String more = detail.isEmpty() ? "" : " (" + words(vi) + ")";
        return entries.isEmpty() ? text + more : text + more + (vi ? "; bút toán " : "; entries ") + entries;
    }
}
