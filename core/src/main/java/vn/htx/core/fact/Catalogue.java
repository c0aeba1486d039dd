package vn.htx.core.fact;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.htx.core.document.Document;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Text;
import vn.htx.core.document.DocumentException;
import vn.htx.core.document.DocumentException.Problem;
import vn.htx.core.document.RecordMapper;

/**
 * The acts that can be filed and the facts they are about. A host may add its own; backends learn of fact types here.
 * Immutable.
 */
public final class Catalogue {

    private static final String TYPE = "type";
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> act) {
            return WORD_START.matcher(act.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
        }
    };

    private final SortedMap<String, Class<? extends Act>> acts;
    private final SortedMap<String, FactType<?>> facts;
    private final Map<String, List<FactType<?>>> factsByKind;

    private Catalogue(SortedMap<String, Class<? extends Act>> acts, SortedMap<String, FactType<?>> facts) {
        this.acts = Collections.unmodifiableSortedMap(acts);
        this.facts = Collections.unmodifiableSortedMap(facts);
        this.factsByKind = facts.values().stream()
                .collect(Collectors.groupingBy(FactType::subjectKind, Collectors.toUnmodifiableList()));
    }

    /** A catalogue of these acts and facts. */
    public static Catalogue of(Collection<Class<? extends Act>> acts, Collection<FactType<?>> facts) {
        return new Catalogue(new TreeMap<>(), new TreeMap<>()).with(acts, facts);
    }

    /**
     * This catalogue and more.
     *
     * @throws IllegalArgumentException if a name is taken, or an act cannot be written as a document
     */
    public Catalogue with(Collection<Class<? extends Act>> moreActs, Collection<FactType<?>> moreFacts) {
        TreeMap<String, Class<? extends Act>> allActs = new TreeMap<>(acts);
        moreActs.forEach(Catalogue::requireWritable);
        moreActs.forEach(act -> requireNew(allActs.put(nameOf(act), act), nameOf(act)));
        TreeMap<String, FactType<?>> allFacts = new TreeMap<>(facts);
        moreFacts.forEach(fact -> requireNew(allFacts.put(fact.name(), fact), fact.name()));
        return new Catalogue(allActs, allFacts);
    }

    private static void requireWritable(Class<? extends Act> act) {
        RecordComponent[] components = act.getRecordComponents();
        if (components == null
                || Arrays.stream(components)
                        .anyMatch(component -> component.getName().equals(TYPE))) {
            throw new IllegalArgumentException("act " + act.getName() + " must be a record without a component '" + TYPE
                    + "', which holds its name");
        }
    }

    private static void requireNew(@Nullable Object before, String name) {
        if (before != null) {
            throw new IllegalArgumentException("the catalogue already has '" + name + "'");
        }
    }

    /** The name an act is filed under: {@code FoundCooperative} is {@code found-cooperative}. */
    public static String nameOf(Class<? extends Act> act) {
        return NAMES.get(act);
    }

    /** The name an act is filed under. */
    public static String nameOf(Act act) {
        return nameOf(act.getClass());
    }

    /** All fact types, by name. */
    public List<FactType<?>> factTypes() {
        return new ArrayList<>(facts.values());
    }

    /** The fact types about one kind of subject, by name. */
    public List<FactType<?>> factTypesOf(String subjectKind) {
        return factsByKind.getOrDefault(subjectKind, List.of());
    }

    /** All act types, by name. */
    public SortedMap<String, Class<? extends Act>> actTypes() {
        return acts;
    }

    /**
     * The fact type of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public FactType<?> getFactType(String name) {
        FactType<?> type = facts.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no fact type '" + name + "'; known are " + facts.keySet());
        }
        return type;
    }

    /** The document of an act, with its name as {@code type}. */
    public Fields write(Act act) {
        String name = nameOf(act);
        if (acts.get(name) != act.getClass()) {
            throw new IllegalArgumentException("act " + name + " is not in the catalogue");
        }
        return RecordMapper.write((Record) act).with(TYPE, name);
    }

    /**
     * The act written in a document.
     *
     * @throws DocumentException listing everything wrong with it
     */
    public Act readAct(Document document, String path) {
        if (!(document instanceof Fields fields)) {
            throw new DocumentException(List.of(new Problem(path, "is not an object")));
        }
        String name = fields.find(TYPE)
                .filter(Text.class::isInstance)
                .map(type -> ((Text) type).value())
                .orElse("");
        Class<? extends Act> type = acts.get(name);
        if (type == null) {
            throw new DocumentException(List.of(new Problem(
                    path.isEmpty() ? TYPE : path + "." + TYPE,
                    "'" + name + "' is no act; known are " + String.join(", ", acts.keySet()))));
        }
        return type.cast(RecordMapper.read(type.asSubclass(Record.class), fields.without(TYPE), path));
    }
}
