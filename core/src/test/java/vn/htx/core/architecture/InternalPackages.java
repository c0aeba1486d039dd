package vn.htx.core.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** {@code a.b.internal} belongs to {@code a.b} and what lies below it, and to nobody else. */
final class InternalPackages {
    private InternalPackages() {}

    static ArchCondition<JavaClass> beUsedOnlyBelowTheirParent() {
        return new ArchCondition<>("be used only below the parent of their internal package") {
            @Override
            public void check(JavaClass internal, ConditionEvents events) {
                internal.getDirectDependenciesToSelf().stream()
                        .filter(use -> !isBelow(parentOf(internal), use))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private static boolean isBelow(String parent, Dependency use) {
        return (use.getOriginClass().getPackageName() + ".").startsWith(parent);
    }

    private static String parentOf(JavaClass internal) {
        String name = internal.getPackageName() + ".";
        return name.substring(0, name.indexOf(".internal.") + 1);
    }
}
