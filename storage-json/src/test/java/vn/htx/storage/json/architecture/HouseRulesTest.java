package vn.htx.storage.json.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private final JavaClasses module = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.htx.storage.json");

    @Test
    void jacksonStaysInternal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.htx.storage.json.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(module);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("vn.htx.storage.(**)").should().beFreeOfCycles().check(module);
    }
}
