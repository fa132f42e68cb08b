package jp.musubi.platform.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AccessGrantTest {

    @Test
    void 閲覧の許しを作れるのは可否の部屋だけ() {
        assertThat(Modifier.isFinal(AccessGrant.class.getModifiers())).isTrue();
        assertThat(Arrays.stream(AccessGrant.class.getDeclaredConstructors()).map(Constructor::getModifiers))
                .isNotEmpty()
                .noneMatch(modifiers -> Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers));
        assertThat(Arrays.stream(AccessGrant.class.getDeclaredMethods())
                        .filter(method -> Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()))
                .as("no factory besides the constructor")
                .isEmpty();
    }
}
