package vn.htx.reporting.definition;

import java.util.Locale;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Finding;
import vn.htx.core.register.DueDuty;
import vn.htx.reporting.Label;

/** Lời của pháp luật: articles, findings and tasks as rules word them in each language. */
public final class LawWords {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private LawWords() {}

    /** A place in the law as people write it. */
    public static Label citation(Citation citation) {
        return Label.spoken(citation.format(VIETNAMESE), citation.format(Locale.ENGLISH));
    }

    /** What a rule says. */
    public static Label message(Finding finding) {
        return Label.spoken(finding.message(VIETNAMESE), finding.message(Locale.ENGLISH));
    }

    /** What is to be done. */
    public static Label task(DueDuty due) {
        return Label.spoken(due.text(VIETNAMESE), due.text(Locale.ENGLISH));
    }
}
