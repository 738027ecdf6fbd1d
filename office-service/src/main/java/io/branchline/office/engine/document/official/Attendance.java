package io.branchline.office.engine.document.official;

import java.util.List;

/** Who was at a meeting, clause 10.3: 出席, 请假, 列席, each with unit and name as they are to be printed. */
public record Attendance(List<String> present, List<String> regrets, List<String> observers) {
    public static final Attendance NONE = new Attendance(List.of(), List.of(), List.of());

    public Attendance {
        present = List.copyOf(present);
        regrets = List.copyOf(regrets);
        observers = List.copyOf(observers);
    }
}
