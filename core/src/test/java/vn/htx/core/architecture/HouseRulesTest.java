package vn.htx.core.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final String WIRING = "vn.htx.core.guice..";

    private final JavaClasses core = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.htx.core");

    @Test
    void theDomainImportsNoFramework() {
        check(classes()
                .that(resideOutsideOfPackage(WIRING))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "vn.htx.core..",
                        "java..",
                        "javax.crypto..",
                        "jakarta.inject..",
                        "org.jspecify.annotations..",
                        "de.siegmar.fastcsv..")));
    }

    @Test
    void nobodyStandsOnTheWiring() {
        check(noClasses().that(resideOutsideOfPackage(WIRING)).should().dependOnClassesThat(resideInAPackage(WIRING)));
    }

    @Test
    void onlyTheRoomsWithDataFilesReadCsv() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "vn.htx.core.law..", "vn.htx.core.area..", "vn.htx.core.time..", "vn.htx.core.evaluation..")
                .should()
                .dependOnClassesThat(resideInAPackage("de.siegmar.fastcsv..")));
    }

    @Test
    void whatIsInternalStaysInItsRoom() {
        check(classes().that(resideInAPackage("..internal..")).should(InternalPackages.beUsedOnlyBelowTheirParent()));
    }

    @Test
    void numbersAreExact() {
        check(classes().should(FloatingPoint.beAbsent()));
    }

    @Test
    void roomsHaveNoCycles() {
        check(slices().matching("vn.htx.core.(*)..").should().beFreeOfCycles());
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(core);
    }
}
