package vn.htx.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import vn.htx.benchmarks.peer.HibernatePeer;

/** Work that is done in a process of its own. */
enum Task {
    LOAD_HTX {
        @Override
        String run(WorkFolder work, Size size, Stopwatch watch) {
            return Loading.htx(size.nation(), file(work, size), watch);
        }
    },
    LOAD_RAW {
        @Override
        String run(WorkFolder work, Size size, Stopwatch watch) {
            return RawCopy.of(work.sqlite(size), file(work, size), watch);
        }
    },
    LOAD_HIBERNATE {
        @Override
        String run(WorkFolder work, Size size, Stopwatch watch) {
            return Loading.hibernate(size.nation(), file(work, size), watch);
        }
    },
    OPEN_JSON {
        @Override
        String run(WorkFolder work, Size size, Stopwatch watch) {
            return WholeRegister.open(work.json(size), watch);
        }
    },
    PARSE_JSON {
        @Override
        String run(WorkFolder work, Size size, Stopwatch watch) {
            return JsonParse.all(work.json(size), watch);
        }
    },
    ANSWER_HTX {
        @Override
        String run(WorkFolder work, Size size, Stopwatch watch) {
            return FirstAnswer.htx(work.sqlite(size));
        }
    },
    ANSWER_RAW {
        @Override
        String run(WorkFolder work, Size size, Stopwatch watch) {
            return FirstAnswer.raw(work.sqlite(size));
        }
    },
    ANSWER_HIBERNATE {
        @Override
        String run(WorkFolder work, Size size, Stopwatch watch) {
            return HibernatePeer.firstAnswer(work.hibernate(size), FirstAnswer.ORGANIZATION, FirstAnswer.DAY);
        }
    },
    SWEEP {
        @Override
        String run(WorkFolder work, Size size, Stopwatch watch) {
            return WholeRegister.sweep(work.sqlite(size), watch);
        }
    },
    EXPORT {
        @Override
        String run(WorkFolder work, Size size, Stopwatch watch) {
            return WholeRegister.export(work.sqlite(size), file(work, size), watch);
        }
    },
    VERIFY {
        @Override
        String run(WorkFolder work, Size size, Stopwatch watch) {
            return WholeRegister.verify(work.sqlite(size), watch);
        }
    };

    /** Does the work, timing what is to be timed, and answers what came out. */
    abstract String run(WorkFolder work, Size size, Stopwatch watch);

    /** The folder of what the task makes. */
    Path folder(WorkFolder work) {
        return work.root().resolve("made").resolve(name());
    }

    /** Where the task leaves what it makes. */
    Path file(WorkFolder work, Size size) {
        return WorkFolder.make(folder(work)).resolve(size.toString().replace('/', '_') + ".db");
    }

    /** Runs the task named, and prints the sample as the last line. */
    public static void main(String[] args) throws JsonProcessingException {
        endWithTheRunThatStartedIt();
        Stopwatch watch = new Stopwatch();
        WorkFolder work = new WorkFolder(Path.of(args[1]));
        String answer = valueOf(args[0]).run(work, Size.parse(args[2]), watch);
        System.out.println(new ObjectMapper().writeValueAsString(new Sample(watch.seconds(), peakHeap(), answer)));
    }

    /** A run that is stopped must not leave somebody behind who writes on. */
    private static void endWithTheRunThatStartedIt() {
        ProcessHandle.current().parent().ifPresent(run -> {
            var unused = run.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
        });
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
