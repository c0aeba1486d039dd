package vn.htx.reporting;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import vn.htx.core.statistics.IndicatorWords;

/**
 * The bundle of one language, read as UTF-8 whatever the platform's charset is. The words of indicators and their units
 * are not in it: they stand where indicators are defined.
 */
final class Messages {
    private final String file;
    private final Properties texts;

    private Messages(String file, Properties texts) {
        this.file = file;
        this.texts = texts;
    }

    static Messages read(Language language) {
        String file = "messages_" + language.tag() + ".properties";
        try (InputStream stream = Messages.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new FileNotFoundException(file);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            IndicatorWords indicators = IndicatorWords.in(Locale.forLanguageTag(language.tag()));
            indicators.keys().forEach(key -> texts.setProperty(key, indicators.get(key)));
            return new Messages(file, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for '" + key + "': add it to every bundle beside " + file);
        }
        return text;
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
