package jp.musubi.platform.records;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jp.musubi.platform.kernel.access.AccessGrant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 項目を答える表の口は、どれも許しを求める。 */
@Tag("architecture")
class GrantRequiredTest {

    private static final JavaClasses RECORDS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.musubi.platform.records");

    private static final DescribedPredicate<JavaMethod> ANSWERS_ITEMS = DescribedPredicate.describe(
            "answer a patient's items",
            method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                    .anyMatch(type -> type.isEquivalentTo(ServedItem.class) || type.isEquivalentTo(ItemPage.class)));

    private static final DescribedPredicate<JavaMethod> ASKS_FOR_A_GRANT = DescribedPredicate.describe(
            "ask for an access grant",
            method -> method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(AccessGrant.class)));

    @Test
    void 許しなしに項目を答える口はない() {
        methods()
                .that(ANSWERS_ITEMS)
                .and()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areNotRecords()
                .should(have(ASKS_FOR_A_GRANT))
                .check(RECORDS);
    }
}
