package vn.htx.core.training;

import vn.htx.core.people.MemberId;

/** Học viên là thành viên: one member, by its code, among those an organization sent. */
public record NamedTrainee(MemberId member, TraineeRole role, TrainingProof proof) {}
