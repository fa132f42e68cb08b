package jp.musubi.platform.kernel.signin;

import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * ヘッダーの壁。The strict firewall, which refuses the same names and values of headers as by itself: each filter asks for
 * headers again, and most are plain, which is seen without an expression.
 */
@Configuration(proxyBeanMethods = false)
class HeaderWall {

    /** Nothing unassigned and no control character; of a value also tabs, as the firewall has it. */
    private static final Pattern NAME = Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]]*");

    private static final Pattern VALUE = Pattern.compile("[\\p{IsAssigned}&&[[^\\p{IsControl}]||\\t]]*");

    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(name -> isAllowed(NAME, name));
        firewall.setAllowedHeaderValues(value -> isAllowed(VALUE, value));
        return firewall;
    }

    static boolean isAllowed(Pattern others, String text) {
        return isPlain(text) || others.matcher(text).matches();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }
}
