package vn.htx.reporting.release;

import java.util.List;
import java.util.TreeSet;
import vn.htx.core.release.Wording;
import vn.htx.reporting.Language;
import vn.htx.reporting.Phrases;

/** Phrases of today that note which texts they were asked for, so that those can be stored. */
final class NotedWords {
    private final Phrases vietnamese = Phrases.in(Language.VI);
    private final Phrases english = Phrases.in(Language.EN);
    private final TreeSet<String> keys = new TreeSet<>();

    /** Phrases of a language. */
    Phrases in(Language language) {
        Phrases today = language == Language.VI ? vietnamese : english;
        return Phrases.of(language, key -> {
            keys.add(key);
            return today.text(key);
        });
    }

    /** The texts asked for so far, by key. */
    List<Wording> list() {
        return keys.stream()
                .map(key -> new Wording(key, vietnamese.text(key), english.text(key)))
                .toList();
    }
}
