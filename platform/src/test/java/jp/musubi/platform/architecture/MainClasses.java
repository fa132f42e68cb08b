package jp.musubi.platform.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The main classes of the platform, read once. */
final class MainClasses {

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages("jp.musubi.platform");

    private MainClasses() {}
}
