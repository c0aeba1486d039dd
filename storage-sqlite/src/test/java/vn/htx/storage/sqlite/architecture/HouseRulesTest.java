package vn.htx.storage.sqlite.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private final JavaClasses module = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.htx.storage.sqlite");

    @Test
    void jooqStaysInternal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.htx.storage.sqlite.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jooq..")
                .allowEmptyShould(true)
                .check(module);
    }
}
