package jp.musubi.platform.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import java.nio.file.Path;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.access.AccessGrant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 何をどこでしてはいけないか。 */
@Tag("architecture")
class LayersTests {

    private static final Pattern SQL = Pattern.compile(
            "(?is)\\b(select\\s.*\\sfrom|insert\\s+into|update\\s.*\\sset|delete\\s+from|create\\s+table)\\b");

    @Test
    void 画面の枠は_SQL_を持たない() {
        noClasses()
                .that()
                .resideInAPackage("jp.musubi.platform.portal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..")
                .allowEmptyShould(true)
                .check(MainClasses.ALL);

        for (Path file : SourceFiles.list(SourceFiles.ROOMS.resolve("portal"), ".java")) {
            assertThat(SourceFiles.literals(file)).as("%s", file).noneMatch(text -> SourceFiles.finds(SQL, text));
        }
    }

    @Test
    void 閲覧の許しを作れるのは可否の部屋だけ() {
        noClasses()
                .that()
                .resideOutsideOfPackage("jp.musubi.platform.kernel.access")
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "make an access grant", call -> call.getTargetOwner().isEquivalentTo(AccessGrant.class)))
                .check(MainClasses.ALL);
        assertThat(AccessGrant.class.getConstructors())
                .as("public constructors")
                .isEmpty();
    }

    /** The command line answers in a second only while it needs nothing but the JDK. */
    @Test
    void 命令は_JDK_と_standard_と_verifier_だけで動く() {
        noClasses()
                .that()
                .resideInAPackage("jp.musubi.platform.commandline..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..",
                        "jp.musubi.standard..",
                        "jp.musubi.verifier..",
                        "jp.musubi.platform.commandline..",
                        "org.jspecify..",
                        "org.springframework.modulith")
                .allowEmptyShould(true)
                .check(MainClasses.ALL);
    }

    /** Else an error of the platform could hide in its own judge. */
    @Test
    void 検証を呼ぶのは命令だけ() {
        noClasses()
                .that()
                .resideOutsideOfPackage("jp.musubi.platform.commandline..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jp.musubi.verifier..")
                .check(MainClasses.ALL);
    }
}
