package vn.htx.core.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.htx.core.document.RecordMapper;

/**
 * Hình thức liên kết: which steps of the chain are linked, in order, written {@code inputs+production+sale}.
 *
 * @param stages at least two steps, each once, from inputs towards sale
 */
public record LinkageForm(List<ChainStage> stages) {

    private static final String PLUS = "+";

    public LinkageForm {
        stages = List.copyOf(stages);
        if (stages.size() < 2
                || !stages.equals(stages.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException(
                    "a form of linkage joins two or more steps, each once and in order, such as inputs+production+sale");
        }
    }

    /** The form that joins these steps. */
    public static LinkageForm of(ChainStage... stages) {
        return new LinkageForm(List.of(stages));
    }

    /**
     * The form written as text.
     *
     * @throws IllegalArgumentException if a step is unknown, missing or out of order
     */
    public static LinkageForm parse(String text) {
        return new LinkageForm(
                Arrays.stream(text.split("\\+", -1)).map(LinkageForm::stage).toList());
    }

    private static ChainStage stage(String name) {
        return RecordMapper.findConstant(ChainStage.class, name)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "'" + name
                                        + "' is no step of a chain: write inputs, production, harvest, processing and sale, joined by +"));
    }

    @Override
    public String toString() {
        return stages.stream().map(RecordMapper::nameOf).collect(Collectors.joining(PLUS));
    }
}
