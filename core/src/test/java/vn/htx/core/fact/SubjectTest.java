package vn.htx.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {

    @Test
    void aSubjectIsWrittenAsKindAndId() {
        Subject membership = Subject.parse("membership:coop-1/m-17");
        assertThat(membership)
                .isEqualTo(new Subject("membership", "coop-1/m-17"))
                .hasToString("membership:coop-1/m-17");
        assertThat(membership.parts()).containsExactly("coop-1", "m-17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coop-1",
                ":coop-1",
                "organization:",
                "Organization:x",
                "organization:a b",
                "organization:/a",
                "organization:a//b",
                "organization:a/",
                "organization:xã",
                "organization:-a"
            })
    void whatIsNoSubjectIsRefused(String text) {
        assertThatThrownBy(() -> Subject.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void subjectsAreOrderedByKindThenId() {
        assertThat(Subject.parse("policy:z")).isLessThan(Subject.parse("policy-link:a"));
        assertThat(Subject.parse("policy:A")).isLessThan(Subject.parse("policy:a"));
    }
}
