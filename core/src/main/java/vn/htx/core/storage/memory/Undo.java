package vn.htx.core.storage.memory;

import java.util.ArrayDeque;
import java.util.Deque;

/** How to take back what has been done, last thing first. */
final class Undo {

    private final Deque<Runnable> steps = new ArrayDeque<>();

    void note(Runnable step) {
        steps.push(step);
    }

    /** How much has been done so far. */
    int mark() {
        return steps.size();
    }

    /** Takes back what has been done since a mark. */
    void backTo(int mark) {
        while (steps.size() > mark) {
            steps.pop().run();
        }
    }
}
