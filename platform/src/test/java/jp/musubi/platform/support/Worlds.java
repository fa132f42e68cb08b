package jp.musubi.platform.support;

import org.springframework.beans.factory.support.BeanDefinitionDefaults;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * 試験の舞台。Whatever is a {@link TestComponent} called …World or …Work is in each context of the whole platform, and made
 * when a test asks for it: tests with other worlds share one context, which takes ten seconds to build.
 */
final class Worlds {

    private Worlds() {}

    static void register(BeanDefinitionRegistry context) {
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.setResourcePattern("**/*Wor*.class");
        scanner.addIncludeFilter(new AnnotationTypeFilter(TestComponent.class));
        var defaults = new BeanDefinitionDefaults();
        defaults.setLazyInit(true);
        scanner.setBeanDefinitionDefaults(defaults);
        scanner.scan("jp.musubi.platform.eligibility", "jp.musubi.platform.records", "jp.musubi.platform.pmh");
    }
}
