package vn.htx.storage.json;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;

/** Collects what is logged in these tests, which damage files on purpose, instead of printing it. */
public final class Warnings extends System.LoggerFinder {

    private static final List<String> MESSAGES = new CopyOnWriteArrayList<>();

    /** What was logged since the last clearing, with its level. */
    static List<String> messages() {
        return MESSAGES;
    }

    @Override
    public System.Logger getLogger(String name, Module module) {
        return new Collector(name);
    }

    private record Collector(String name) implements System.Logger {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isLoggable(Level level) {
            return level.compareTo(Level.INFO) >= 0;
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
            MESSAGES.add(level + " " + message);
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
            MESSAGES.add(level + " " + MessageFormat.format(format, parameters));
        }
    }
}
