package vn.htx.core.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Money and ratios are exact; a type that cannot hold a tenth has no place in a signature or a field. */
final class FloatingPoint {
    private static final Set<String> TYPES = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private FloatingPoint() {}

    static ArchCondition<JavaClass> beAbsent() {
        return new ArchCondition<>("have no double or float in a field, parameter or result") {
            @Override
            public void check(JavaClass owner, ConditionEvents events) {
                Stream.concat(owner.getFields().stream(), owner.getCodeUnits().stream())
                        .filter(FloatingPoint::isIn)
                        .forEach(member -> events.add(
                                SimpleConditionEvent.violated(member, member.getDescription() + " is inexact")));
            }
        };
    }

    private static boolean isIn(JavaMember member) {
        return member.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .anyMatch(type -> TYPES.contains(type.getName()));
    }
}
