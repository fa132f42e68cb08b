package jp.musubi.platform.kernel.health;

/** 一つの仕組みの状態。 @param state 稼働 or 停止 */
public record SystemState(String japaneseName, String englishName, String state) {

    static final String RUNNING = "稼働";
    static final String STOPPED = "停止";

    static SystemState of(SystemHealth system, boolean running) {
        return new SystemState(system.japaneseName(), system.englishName(), running ? RUNNING : STOPPED);
    }

    public boolean runs() {
        return state.equals(RUNNING);
    }
}
