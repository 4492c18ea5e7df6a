'use server';

import { acceptIssue } from '@/lib/issues/commands/accept-issue';
import { closeIssue } from '@/lib/issues/commands/close-issue';
import { dispatchIssue } from '@/lib/issues/commands/dispatch-issue';
import { handleIssue } from '@/lib/issues/commands/handle-issue';
import { noteIssue } from '@/lib/issues/commands/note-issue';
import { rateIssue } from '@/lib/issues/commands/rate-issue';
import { rejectIssue } from '@/lib/issues/commands/reject-issue';
import { reportIssue } from '@/lib/issues/commands/report-issue';
import { sendBackIssue } from '@/lib/issues/commands/send-back-issue';
import { verifyIssue } from '@/lib/issues/commands/verify-issue';
import { formAction } from '@/lib/kernel/form-action';
import { recordPath } from '@/lib/kernel/paths';

export const reportIssueAction = formAction(reportIssue, recordPath('issues'));
export const acceptIssueAction = formAction(acceptIssue, recordPath('issues'));
export const rejectIssueAction = formAction(rejectIssue, recordPath('issues'));
export const dispatchIssueAction = formAction(dispatchIssue, recordPath('issues'));
export const sendBackIssueAction = formAction(sendBackIssue, recordPath('issues'));
export const noteIssueAction = formAction(noteIssue, recordPath('issues'));
export const handleIssueAction = formAction(handleIssue, recordPath('issues'));
export const verifyIssueAction = formAction(verifyIssue, recordPath('issues'));
export const closeIssueAction = formAction(closeIssue, recordPath('issues'));
export const rateIssueAction = formAction(rateIssue, recordPath('issues'));
