package jp.musubi.platform.records;

import jp.musubi.platform.kernel.caller.Caller;

/** 運営の数の入口。How the intake does now, of all facilities together: numbers, codes and facilities, about no person. */
public interface Operations {

    /**
     * A look of the operator, logged.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED, ACCESS-PURPOSE for everybody else
     */
    OperationFigures count(OperationSpan span, Caller caller, String interaction);
}
