package vn.htx.core.law;

import java.util.Locale;
import java.util.Optional;

/**
 * Biện pháp khắc phục: what to do about a breach, and by when if the law says.
 *
 * @param code what to do
 * @param deadline by when
 */
public record Remedy(Code code, Optional<Deadline> deadline) {

    /**
     * What to do, with texts in both languages under {@code remedy.<id>} in the bundles beside the owner.
     *
     * @param owner the class beside which the texts stand
     * @param id the stable id, such as {@code meeting.call}
     */
    public record Code(Class<?> owner, String id) {

        /** Returns the text in a language. */
        public String text(Locale locale) {
            return Messages.remedy(this, locale);
        }
    }

    /** Something to do without a time limit of its own. */
    public static Remedy of(Code code) {
        return new Remedy(code, Optional.empty());
    }

    /** Something to do within a time limit. */
    public static Remedy of(Code code, Deadline deadline) {
        return new Remedy(code, Optional.of(deadline));
    }
}
