package vn.htx.cli;

import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error for long work. */
final class Progress implements LongConsumer, AutoCloseable {

    private static final int MILLISECONDS = 250;

    private final ProgressBar bar;

    /** A bar for work of so many steps; -1 if nobody knows how many. */
    Progress(String task, long steps) {
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .build();
    }

    @Override
    public void accept(long done) {
        bar.stepTo(done);
    }

    @Override
    public void close() {
        bar.close();
    }
}
