package jp.musubi.platform.kernel.registers;

import java.util.List;
import org.springframework.stereotype.Component;

/** すべての台帳。 */
@Component
class Registers {

    private final List<Register> all;

    Registers(List<Register> all) {
        this.all = all;
    }

    Register get(RegisterName name) {
        return all.stream()
                .filter(register -> register.name() == name)
                .findFirst()
                .orElseThrow();
    }
}
