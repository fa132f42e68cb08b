package jp.musubi.platform.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Objects;
import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** 見本の国があるときだけ。A bean with this mark exists unless {@code MUSUBI_DEMO=off}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(DemoMode.Wanted.class)
public @interface DemoMode {

    /** Asks the settings, which are there before any bean is looked for. */
    class Wanted implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return Objects.requireNonNull(context.getBeanFactory())
                    .getBean(Settings.class)
                    .demo();
        }
    }
}
