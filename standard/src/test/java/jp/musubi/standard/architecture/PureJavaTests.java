package jp.musubi.standard.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** ベンダーが組み込む部分は、素の Java のほか何も要らない。 */
@Tag("architecture")
class PureJavaTests {

    private static final JavaClasses STANDARD = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages("jp.musubi.standard");

    @Test
    void 標準が使うのは_JDK_だけ() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "jp.musubi.standard..", "org.jspecify..")
                .check(STANDARD);
    }

    @Test
    void 標準は_SQL_も通信も時計も使わない() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "java.net.http..", "java.rmi..")
                .check(STANDARD);
        noClasses().should().callCodeUnitWhere(READS_THE_TIME).check(STANDARD);
    }

    private static final DescribedPredicate<JavaCall<?>> READS_THE_TIME = DescribedPredicate.describe(
            "read the time",
            call -> call.getTarget().getName().equals("now")
                    || call.getTarget().getName().equals("currentTimeMillis")
                    || call.getTargetOwner().getName().equals("java.time.Clock")
                    || (call.getTargetOwner().getName().equals("java.util.Date")
                            && call.getTarget().getRawParameterTypes().isEmpty()
                            && call.getTarget().getName().equals("<init>")));
}
